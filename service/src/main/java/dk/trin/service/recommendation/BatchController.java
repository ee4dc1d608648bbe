package dk.trin.service.recommendation;

import dk.trin.api.BatchesApi;
import dk.trin.service.recommendation.BatchLines.Line;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.PlainBody;
import dk.trin.service.web.Role;
import dk.trin.service.web.SameRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers many assessments in one request. Lines are answered by a few threads while others are read and written, so that
 * memory does not grow with the batch. The generated interface would hold the whole body.
 */
@RestController
final class BatchController implements AutoCloseable {
    private static final String LINES = "application/x-ndjson";

    /** So many groups of lines are read before the first must be written; callers that send less need not read meanwhile. */
    private static final int AHEAD = 40;

    private final BatchMapper mapper;
    private final Versions versions;
    private final ExecutorService threads =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    BatchController(BatchMapper mapper, Versions versions) {
        this.mapper = mapper;
        this.versions = versions;
    }

    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER})
    @PostMapping(path = BatchesApi.PATH_RECOMMEND_BATCH, consumes = LINES, produces = LINES)
    void recommendBatch(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlainBody.require(request.getContentType(), request.getHeader("Content-Encoding"));
        // Whatever is published meanwhile, all threads answer by the versions that are looked at here.
        versions.ids();
        response.setContentType(LINES);
        answer(new BatchLines(request.getInputStream()), response.getOutputStream());
    }

    private void answer(BatchLines lines, OutputStream out) throws IOException {
        SameRequest same = SameRequest.current();
        Deque<CompletableFuture<byte[]>> ahead = new ArrayDeque<>();
        for (List<Line> next = lines.next(); !next.isEmpty(); next = lines.next()) {
            if (ahead.size() == AHEAD) {
                out.write(ahead.remove().join());
            }
            List<Line> group = next;
            ahead.add(CompletableFuture.supplyAsync(same.serving(() -> mapper.answers(group)), threads));
        }
        while (!ahead.isEmpty()) {
            out.write(ahead.remove().join());
        }
        out.flush();
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
