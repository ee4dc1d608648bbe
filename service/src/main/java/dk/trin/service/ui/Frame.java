package dk.trin.service.ui;

import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its frame shows: where it is, in which language, who is there. */
@ControllerAdvice("dk.trin.service.ui")
final class Frame {
    /** What the layout reads as {@code frame}. */
    record Shown(String path, String language, String person, List<Section> sections) {}

    @ModelAttribute("frame")
    Shown frame(HttpServletRequest request, Actor actor) {
        return new Shown(
                request.getRequestURI(),
                Languages.current().locale().getLanguage(),
                actor.name(),
                List.of(Section.values()));
    }
}
