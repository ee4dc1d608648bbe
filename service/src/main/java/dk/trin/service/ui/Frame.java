package dk.trin.service.ui;

import dk.trin.service.access.Demonstration;
import dk.trin.service.access.HeldForm;
import dk.trin.service.access.HeldForms;
import dk.trin.service.access.Pages;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.RequestHeaders;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its frame shows: where it is, in which language, who is there. */
@ControllerAdvice("dk.trin.service.ui")
final class Frame {
    private final Demonstration demonstration;
    private final HeldForms forms;

    Frame(Demonstration demonstration, HeldForms forms) {
        this.demonstration = demonstration;
        this.forms = forms;
    }

    /**
     * What the layout reads as {@code frame}.
     *
     * @param path where the page is; after a form was sent, where that stood
     * @param person who is signed in; empty while nobody is
     * @param owner the mark that the forms of the person carry; empty while nobody is
     * @param roles of the person; none while nobody is there
     * @param sections where the person has something to do
     */
    record Shown(
            String path,
            String language,
            String person,
            String owner,
            Set<String> roles,
            List<Section> sections,
            boolean demonstration) {
        /** Whether the person has a role, and so may be offered what is for it. */
        public boolean isA(String role) {
            return roles.contains(role);
        }
    }

    @ModelAttribute("frame")
    Shown frame(HttpServletRequest request) {
        Optional<Actor> actor = RequestHeaders.knownActor();
        return new Shown(
                path(request),
                Languages.current().locale().getLanguage(),
                actor.map(Actor::name).orElse(""),
                actor.map(HeldForm::mark).orElse(""),
                actor.map(Actor::roles).orElse(Set.of()),
                actor.map(Frame::sections).orElse(List.of()),
                demonstration.isOn());
    }

    /** What was typed on this page when it could not be taken. */
    @ModelAttribute("held")
    HeldForm held(HttpServletRequest request) {
        return RequestHeaders.knownActor()
                .flatMap(actor -> forms.take(request, actor))
                .orElse(HeldForm.NONE);
    }

    private static String path(HttpServletRequest request) {
        Optional<String> page =
                request.getMethod().equals("GET") ? Optional.empty() : Pages.own(request.getParameter(HeldForm.PAGE));
        return page.orElse(request.getRequestURI());
    }

    private static List<Section> sections(Actor actor) {
        return Stream.of(Section.values())
                .filter(section -> section.roles().stream().anyMatch(actor.roles()::contains))
                .toList();
    }
}
