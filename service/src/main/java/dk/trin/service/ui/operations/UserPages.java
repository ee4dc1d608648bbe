package dk.trin.service.ui.operations;

import dk.trin.service.access.Result;
import dk.trin.service.access.User;
import dk.trin.service.access.Users;
import dk.trin.service.ui.Fault;
import dk.trin.service.ui.Words;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows who signs in and what they may do, makes users and changes them. */
@Controller
@RequestMapping("/drift/brugere")
@RolesAllowed(Role.ADMIN)
class UserPages {
    private static final String ALL = "operations/users";
    private static final String ONE = "operations/user";
    private static final String TO_ALL = "redirect:/drift/brugere";

    private final Users users;
    private final MessageSource messages;

    UserPages(Users users, MessageSource messages) {
        this.users = users;
        this.messages = messages;
    }

    @GetMapping
    String all(Actor administrator, Model model) {
        return all(administrator, UserForm.EMPTY, model);
    }

    private String all(Actor administrator, UserForm form, Model model) {
        model.addAttribute("users", users.all(administrator));
        model.addAttribute("form", form);
        return ALL;
    }

    /** The password is shown once, on the page that the browser goes on to. */
    @PostMapping
    String create(
            Actor administrator,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes onward) {
        UserForm form = UserForm.of(new Sent(fields));
        List<Fault> faults = form.faults(words());
        if (faults.isEmpty()) {
            Result<Users.Issued> created = users.create(administrator, form.newcomer());
            if (created instanceof Result.Done<Users.Issued> done) {
                onward.addFlashAttribute("issued", done.value());
                return TO_ALL;
            }
            faults = List.of(Refused.fault((Result.Refused<Users.Issued>) created, words()));
        }
        model.addAttribute("faults", faults);
        return all(administrator, form, model);
    }

    @GetMapping("/{userName}")
    String one(Actor administrator, @PathVariable String userName, Model model) {
        User user = users.find(administrator, userName).orElseThrow(Refusal::notFound);
        model.addAttribute("form", UserForm.of(user));
        return ONE;
    }

    @PostMapping("/{userName}")
    String change(
            Actor administrator,
            @PathVariable String userName,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        UserForm sent = UserForm.of(new Sent(fields));
        UserForm form = new UserForm(userName, sent.name(), sent.roles(), sent.disabled(), sent.revision());
        List<Fault> faults = form.faults(words());
        if (faults.isEmpty()) {
            Result<User> changed =
                    users.change(administrator, new Users.Read(userName, form.revision()), form.change());
            if (changed instanceof Result.Done) {
                return TO_ALL;
            }
            faults = List.of(Refused.fault((Result.Refused<User>) changed, words()));
        }
        model.addAttribute("faults", faults);
        model.addAttribute("form", form);
        return ONE;
    }

    @PostMapping("/{userName}/adgangskode")
    String resetPassword(Actor administrator, @PathVariable String userName, RedirectAttributes onward) {
        Result<Users.Issued> reset = users.resetPassword(administrator, userName);
        if (reset instanceof Result.Done<Users.Issued> done) {
            onward.addFlashAttribute("issued", done.value());
            return TO_ALL;
        }
        throw Refusal.notFound();
    }

    private Words words() {
        return new Words(messages, Languages.current());
    }
}
