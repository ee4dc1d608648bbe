package dk.trin.service.ui.rules;

import dk.trin.rules.sheet.Sheet;
import dk.trin.service.ui.Download;
import dk.trin.service.ui.Fault;
import dk.trin.service.versions.Act;
import dk.trin.service.versions.Attempt;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Obstacle;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Review;
import dk.trin.service.versions.Version;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** A version as an Excel workbook, to take home and to bring back. */
@Controller
@RequestMapping("/regler/{ruleSet}/{version}")
@RolesAllowed({Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR})
class WorkbookController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final VersionFinder finder;
    private final Review review;
    private final Drafting drafting;
    private final ActViews acts;
    private final Forms forms;

    WorkbookController(VersionFinder finder, Review review, Drafting drafting, ActViews acts, Forms forms) {
        this.finder = finder;
        this.review = review;
        this.drafting = drafting;
        this.acts = acts;
        this.forms = forms;
    }

    /** What is wrong with what was sent, if anything. */
    private record Sending(Form form, List<UploadProblem> problems) {
        static final Sending NOTHING = new Sending(Form.EMPTY, List.of());
    }

    /**
     * The page.
     *
     * @param tooLarge whether a file was just sent that is larger than a workbook can be
     */
    @GetMapping("/projektmappe")
    String show(
            @PathVariable String ruleSet,
            @PathVariable int version,
            @RequestParam(name = "for-stor", defaultValue = "false") boolean tooLarge,
            Actor actor,
            Model model) {
        return show(finder.find(ruleSet, version), actor, tooLarge ? fault("too-large") : Sending.NOTHING, model);
    }

    /** A file that is larger than a workbook can be is not read at all. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooLarge(HttpServletRequest request) {
        String page = request.getRequestURI().replaceFirst("/kladde$", "");
        return "redirect:" + page + "?for-stor=true";
    }

    private Sending fault(String code) {
        Form form = new Form(Map.of(), List.of(new Fault("file", forms.say("rules.fault." + code))));
        return new Sending(form, List.of());
    }

    private String show(Register.Standing standing, Actor actor, Sending sending, Model model) {
        model.addAttribute("version", finder.heading(standing));
        model.addAttribute("edit", acts.of(Act.EDIT, standing.version(), actor));
        model.addAttribute("form", sending.form());
        model.addAttribute("problems", sending.problems());
        return "rules/workbook";
    }

    /** The workbook, with a comment on every cell that something was found about. */
    @GetMapping("/projektmappe.xlsx")
    ResponseEntity<byte[]> download(@PathVariable String ruleSet, @PathVariable int version) {
        Version found = finder.find(ruleSet, version).version();
        byte[] workbook = review.workbook(found, Languages.current());
        return new Download<>(ruleSet + "-" + version + ".xlsx", XLSX, workbook).answer();
    }

    /** Puts the sheets of a workbook in place of those of the draft. */
    @PostMapping("/projektmappe")
    @RolesAllowed(Role.AUTHOR)
    String replace(Sent sent, @RequestParam("file") MultipartFile file, Actor actor, Model model) {
        Register.Standing standing = finder.find(sent.ruleSet(), sent.version());
        return take(
                file,
                standing,
                new Taking(sent, actor, model),
                upload -> replaced(new Attempt(standing.version().id(), sent.revision(), actor), upload.sheets()));
    }

    /** What is in the draft already, because it was sent twice, is taken as well. */
    private Outcome<Version> replaced(Attempt attempt, List<Sheet> sheets) {
        Outcome<Version> outcome = drafting.replace(attempt, sheets);
        boolean again = outcome instanceof Outcome.Refused<Version> refused
                && refused.obstacle() == Obstacle.STALE_REVISION
                && drafting.holds(attempt.version(), sheets);
        return again
                ? Outcome.done(finder.find(
                                attempt.version().ruleSet(), attempt.version().number())
                        .version())
                : outcome;
    }

    /** Makes the sheets of a workbook a new draft, compared with this version. */
    @PostMapping("/projektmappe/kladde")
    @RolesAllowed(Role.AUTHOR)
    String create(Sent sent, @RequestParam("file") MultipartFile file, Actor actor, Model model) {
        Register.Standing standing = finder.find(sent.ruleSet(), sent.version());
        return take(
                file,
                standing,
                new Taking(sent, actor, model),
                upload -> drafting.takeOnce(standing.version().id(), upload.sheets(), actor));
    }

    /** Who sends what, and the page that answers. */
    private record Taking(Sent sent, Actor actor, Model model) {}

    private String take(
            MultipartFile file, Register.Standing standing, Taking taking, Function<Upload, Outcome<Version>> act) {
        if (file.isEmpty()) {
            return show(standing, taking.actor(), fault("file"), taking.model());
        }
        Upload upload = Upload.read(file);
        if (!upload.problems().isEmpty()) {
            Form unread = new Form(
                    Map.of(),
                    List.of(new Fault(
                            "problems",
                            forms.say(
                                    "rules.fault.unreadable", upload.problems().size()))));
            return show(standing, taking.actor(), new Sending(unread, upload.problems()), taking.model());
        }
        Outcome<Version> outcome = act.apply(upload);
        if (outcome instanceof Outcome.Refused<Version> refused) {
            Form form = forms.refused(Map.of(), "file", refused);
            return show(standing, taking.actor(), new Sending(form, List.of()), taking.model());
        }
        Version taken = ((Outcome.Done<Version>) outcome).value();
        return "redirect:/regler/" + taken.id() + "/fund?besked=projektmappe";
    }
}
