package dk.trin.service.ui;

import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins: what there is to do, and where. */
@Controller
@PermitAll
class FrontPage {
    @GetMapping("/")
    String show() {
        return "front";
    }
}
