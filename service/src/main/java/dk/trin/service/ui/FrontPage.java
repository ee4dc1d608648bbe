package dk.trin.service.ui;

import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins: what there is to do, and where. */
@Controller
@RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
class FrontPage {
    @GetMapping("/")
    String show() {
        return "front";
    }
}
