package dk.trin.service.limits;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;

/**
 * A body as far as it has been read.
 *
 * @param bytes all of it, or as many bytes as no body may have that is no workbook
 * @param rest what has not been read; it is nothing when the body is whole
 */
record BodyReading(byte[] bytes, TimelyStream rest) {
    private static final int CHUNK = 8 * 1024;
    /** So long the bytes of somebody who sends at once may be on their way, in milliseconds. */
    private static final int ON_THE_WAY = 20;

    /**
     * Reads until a time of the system's nano clock.
     *
     * @throws java.net.SocketTimeoutException when the time is over
     * @throws BodyPlace.NoneFree when the bytes must be waited for and there is no place to
     */
    static BodyReading of(HttpServletRequest request, long end, BodyPlace place) throws IOException {
        TimelyStream body = new TimelyStream(request.getInputStream(), end);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        long length = request.getContentLengthLong();
        while (bytes.size() != length && bytes.size() < BodyFilter.LARGEST) {
            if (body.available() == 0 && !place.isFree() && !comesSoon(body)) {
                place.take();
            }
            int read = body.read(chunk, 0, Math.min(CHUNK, BodyFilter.LARGEST - bytes.size()));
            if (read < 0) {
                break;
            }
            bytes.write(chunk, 0, read);
        }
        return new BodyReading(bytes.toByteArray(), body);
    }

    private static boolean comesSoon(ServletInputStream body) throws IOException {
        try {
            for (int waited = 0; waited < ON_THE_WAY && body.available() == 0; waited++) {
                Thread.sleep(1);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        return body.available() > 0;
    }

    boolean isWhole() {
        return bytes.length < BodyFilter.LARGEST;
    }

    /** The whole body from its beginning. */
    ReadStream stream() {
        return new ReadStream(bytes, rest);
    }
}
