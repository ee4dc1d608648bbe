package dk.trin.service.ui;

import dk.trin.service.access.Demonstration;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.RequestHeaders;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its frame shows: where it is, in which language, who is there. */
@ControllerAdvice("dk.trin.service.ui")
final class Frame {
    private final Demonstration demonstration;

    Frame(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    /**
     * What the layout reads as {@code frame}.
     *
     * @param person who is signed in; empty while nobody is
     * @param sections where the person has something to do
     */
    record Shown(String path, String language, String person, List<Section> sections, boolean demonstration) {}

    @ModelAttribute("frame")
    Shown frame(HttpServletRequest request) {
        Optional<Actor> actor = RequestHeaders.knownActor();
        return new Shown(
                request.getRequestURI(),
                Languages.current().locale().getLanguage(),
                actor.map(Actor::name).orElse(""),
                actor.map(Frame::sections).orElse(List.of()),
                demonstration.isOn());
    }

    private static List<Section> sections(Actor actor) {
        return Stream.of(Section.values())
                .filter(section -> section.roles().stream().anyMatch(actor.roles()::contains))
                .toList();
    }
}
