package dk.trin.service.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dk.trin.service.access.Result;
import dk.trin.service.access.Users;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** People who sign in on the page for it, as people do. */
record People(Users users) {
    private static final Actor ADMINISTRATOR = new Actor("local|test", "test", Role.ALL);
    private static final Pattern ELSEWHERE = Pattern.compile("^(?!.*/log-ind).*$");

    /** Somebody with a password of their own. */
    record Person(String userName, String password) {}

    Person withRoles(String... roles) {
        String userName = "p" + UUID.randomUUID().toString().substring(0, 8);
        Users.Issued issued = done(users.create(ADMINISTRATOR, new Users.Newcomer(userName, "Pia", Set.of(roles))));
        String own = "en lang sætning til mig";
        done(users.changePassword(new Users.NewPassword(userName, "", issued.password(), own)));
        return new Person(userName, own);
    }

    /** Signs in on the page that is shown, and waits for the one that follows. */
    static void signIn(Page page, Person person) {
        page.locator("#userName").fill(person.userName());
        page.locator("#password").fill(person.password());
        page.locator("main form button[type=submit]").click();
        assertThat(page).hasURL(ELSEWHERE);
    }

    /** The session ends, as it does after a while. */
    static void endSession(BrowserContext context) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("trin"));
    }

    private static <T> T done(Result<T> result) {
        return ((Result.Done<T>) result).value();
    }
}
