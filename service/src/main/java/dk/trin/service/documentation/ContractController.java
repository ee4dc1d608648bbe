package dk.trin.service.documentation;

import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Serves the contract: as it is written, and as JSON for readers without YAML. */
@RestController
@RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
final class ContractController {
    private final Document yaml = Document.of(MediaType.APPLICATION_YAML, "dk/trin/api/openapi.yaml");
    private final Document json = json(yaml);

    @GetMapping("/openapi.yaml")
    ResponseEntity<byte[]> yaml() {
        return yaml.answer().body(yaml.content());
    }

    @GetMapping("/openapi.json")
    ResponseEntity<byte[]> json() {
        return json.answer().body(json.content());
    }

    private static Document json(Document yaml) {
        Object contract = new YAMLMapper().readTree(yaml.content());
        return new Document(MediaType.APPLICATION_JSON, JsonMapper.shared().writeValueAsBytes(contract));
    }
}
