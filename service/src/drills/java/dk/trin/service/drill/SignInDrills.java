package dk.trin.service.drill;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses passwords. */
final class SignInDrills {
    private static final int TRIES = 5;
    private static final int TIMED = 4;
    private static final Pattern TOKEN =
            Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");
    /** As far as two answers may lie apart on a machine that does other things too. */
    private static final double SAME = 3;

    static final List<Drill> ALL = List.of(new Drill(
            "sign-in",
            "Passwords cannot be guessed, nor who has one.",
            "after 5 wrong tries the right one is refused too; another user still signs in; nobody's name takes as long as somebody's",
            SignInDrills::run));

    private SignInDrills() {}

    private static Verdict run(Site site) throws Exception {
        Service service = site.service(Storage.h2(site));
        Keys keys = service.client().keys();
        int port = service.client().port();
        Latencies known = new Latencies();
        Latencies unknown = new Latencies();
        for (int each = 0; each < TIMED; each++) {
            known.add(taken(port, "author", "not the password"));
            unknown.add(taken(port, "nobody-" + each, "not the password"));
        }
        for (int each = TIMED; each < TRIES; each++) {
            isIn(port, "author", "not the password");
        }
        boolean shutOut = !isIn(port, "author", keys.password("author"));
        boolean other = isIn(port, "approver", keys.password("approver"));
        double apart = known.percentileMillis(50) / unknown.percentileMillis(50);
        String events = service.client()
                .send("GET", "/api/v1/audit", "", Keys.AS, "auditor")
                .expecting(200)
                .body();
        boolean traced = events.contains("sign-in-failed") && !events.contains("not the password");
        return Verdict.of(
                shutOut && other && traced && apart < SAME && apart > 1 / SAME,
                "after %d wrong tries the right password %s, another user %s; p50 of a known name %.0f ms, of an unknown one %.0f ms; %s"
                        .formatted(
                                TRIES,
                                shutOut ? "refused" : "taken",
                                other ? "signed in" : "refused",
                                known.percentileMillis(50),
                                unknown.percentileMillis(50),
                                traced
                                        ? "in the audit trail, without the password"
                                        : "not rightly in the audit trail"));
    }

    private static long taken(int port, String user, String password) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        isIn(port, user, password);
        return System.nanoTime() - begin;
    }

    /** Whether a browser that has never been here before is signed in. */
    private static boolean isIn(int port, String user, String password) throws IOException, InterruptedException {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
        String page = "http://127.0.0.1:" + port + "/log-ind";
        Matcher token =
                TOKEN.matcher(browser.send(get(page), BodyHandlers.ofString()).body());
        if (!token.find()) {
            throw new IllegalStateException("no form");
        }
        String csrf = token.group(1) == null ? token.group(2) : token.group(1);
        String form = "userName=" + encoded(user) + "&password=" + encoded(password) + "&_csrf=" + encoded(csrf);
        browser.send(
                HttpRequest.newBuilder(URI.create(page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        HttpResponse<String> who =
                browser.send(get("http://127.0.0.1:" + port + "/api/v1/me"), BodyHandlers.ofString());
        return who.statusCode() == 200 && who.body().contains(user);
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html, application/json")
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
