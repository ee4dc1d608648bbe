package dk.trin.service.web;

import java.io.IOException;
import java.io.Writer;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/** Answers what Tomcat itself refuses, before any of our code is reached, with a problem instead of a page. */
public final class ProblemValve extends ErrorReportValve {
    private static final String PROBLEM =
            "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"requestId\":\"%s\",\"errors\":[]}";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        ProblemType type = ProblemHandler.type(HttpStatusCode.valueOf(status));
        String id = UUID.randomUUID().toString();
        if (response.getHeader(RequestId.HEADER) == null) {
            response.setHeader(RequestId.HEADER, id);
        }
        String known = response.getHeader(RequestId.HEADER);
        try {
            response.setContentType("application/problem+json");
            response.setCharacterEncoding("UTF-8");
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(
                        PROBLEM.formatted(type.uri(), type.slug(), status, type.slug(), known == null ? id : known));
                response.finishResponse();
            }
        } catch (IOException gone) {
            response.setSuspended(true);
        }
    }
}
