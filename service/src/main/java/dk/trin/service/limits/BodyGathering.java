package dk.trin.service.limits;

import dk.trin.service.limits.Gathered.Broken;
import dk.trin.service.limits.Gathered.Late;
import dk.trin.service.limits.Gathered.TooLarge;
import dk.trin.service.limits.Gathered.TooMany;
import dk.trin.service.limits.Gathered.Whole;
import dk.trin.service.web.BodyReader;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Gathers a body as it comes; no thread waits for it. When it has ended, or the time is over, the request is dispatched
 * again, with {@link Gathered} as an attribute. The server calls the methods one at a time.
 */
final class BodyGathering implements ReadListener, AsyncListener {
    private static final int CHUNK = 8 * 1024;
    /** Of what is too large so much is still read, so that the caller gets the answer and not a broken connection. */
    private static final long MOST_READ = 20L * 1024 * 1024;

    private final AsyncContext request;
    private final ServletInputStream body;
    private final int longest;
    private final Semaphore uploads;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final byte[] chunk = new byte[CHUNK];
    private long read;
    private boolean upload;
    private boolean ended;

    /**
     * For a request that is waited for.
     *
     * @param longest more bytes than these are not kept
     * @param uploads places for bodies that are larger than those of other requests
     */
    BodyGathering(AsyncContext request, int longest, Semaphore uploads) throws IOException {
        this.request = request;
        this.body = request.getRequest().getInputStream();
        this.longest = longest;
        this.uploads = uploads;
    }

    void begin() {
        request.addListener(this);
        body.setReadListener(this);
    }

    @Override
    public void onDataAvailable() {
        try {
            while (!ended && body.isReady()) {
                int length = body.read(chunk);
                if (length < 0) {
                    return;
                }
                keep(length);
            }
        } catch (IOException fault) {
            end(new Broken(fault));
        }
    }

    private void keep(int length) {
        read += length;
        if (read > MOST_READ) {
            end(new TooLarge());
        } else if (read > BodyReader.MOST_BYTES && read <= longest && !isUpload()) {
            end(new TooMany());
        } else if (read <= longest) {
            bytes.write(chunk, 0, length);
        }
    }

    private boolean isUpload() {
        upload = upload || uploads.tryAcquire();
        return upload;
    }

    @Override
    public void onAllDataRead() {
        end(read > longest ? new TooLarge() : new Whole(bytes.toByteArray()));
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end(new Late());
    }

    private void end(Gathered gathered) {
        if (!ended) {
            ended = true;
            request.getRequest().setAttribute(BodyFilter.GATHERED, gathered);
            request.getRequest().setAttribute(LetGoValve.UNREAD, !body.isFinished());
            request.dispatch();
        }
    }

    /** The caller has hung up. */
    @Override
    public void onError(Throwable broken) {
        if (!ended) {
            ended = true;
            request.complete();
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        if (upload) {
            uploads.release();
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        // what broke has been told to the reader
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // the request is worked on as any other
    }
}
