package dk.trin.service.limits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;

/** A body that must be there by a certain time; after it nothing more is read. */
final class TimelyStream extends ServletInputStream {
    private final ServletInputStream body;
    private final long end;

    /** Until the system's nano time has reached the end. */
    TimelyStream(ServletInputStream body, long end) {
        this.body = body;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        checkTime();
        try {
            return body.read(bytes, offset, length);
        } catch (IOException broken) {
            // The server takes a caller who falls silent for one who has hung up.
            throw broken.getCause() instanceof SocketTimeoutException silent ? silent : broken;
        }
    }

    @Override
    public int available() throws IOException {
        return body.available();
    }

    private void checkTime() throws SocketTimeoutException {
        if (System.nanoTime() - end > 0) {
            throw new SocketTimeoutException("the body takes too long");
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
