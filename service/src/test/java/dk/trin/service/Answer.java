package dk.trin.service;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What came back, as it came. */
record Answer(int status, HttpHeaders headers, byte[] bytes) {
    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return Spec.JSON.readTree(bytes);
    }

    /** A header; empty if it is not there. */
    String header(String name) {
        return String.join(", ", headers.allValues(name));
    }

    /** The faults of a problem, each as its pointer and code. */
    List<String> faults() {
        return json().get("errors")
                .valueStream()
                .map(fault -> fault.get("pointer").asString() + " "
                        + fault.get("code").asString())
                .toList();
    }

    /** What is allowed at a place that has a fault. */
    List<String> allowedAt(String pointer) {
        return json().get("errors")
                .valueStream()
                .filter(fault -> fault.get("pointer").asString().equals(pointer))
                .flatMap(fault -> fault.path("allowed").valueStream())
                .map(JsonNode::asString)
                .toList();
    }

    /** The type of a problem without {@code urn:trin:problem:}. */
    String problem() {
        return json().get("type").asString().replace("urn:trin:problem:", "");
    }
}
