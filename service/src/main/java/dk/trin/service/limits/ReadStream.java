package dk.trin.service.limits;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A body of which the first bytes have been read before. */
final class ReadStream extends ServletInputStream {
    private final ByteArrayInputStream first;
    private final ServletInputStream rest;
    private final boolean whole;

    /** Fewer first bytes than there may be are the whole body. */
    ReadStream(byte[] first, ServletInputStream rest) {
        this.first = new ByteArrayInputStream(first);
        this.rest = rest;
        this.whole = first.length < BodyFilter.LARGEST;
    }

    @Override
    public int read() throws IOException {
        int read = first.read();
        return read < 0 && !whole ? rest.read() : read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = first.read(bytes, offset, length);
        return read < 0 && !whole ? rest.read(bytes, offset, length) : read;
    }

    @Override
    public int available() throws IOException {
        return first.available() == 0 && !whole ? rest.available() : first.available();
    }

    @Override
    public boolean isFinished() {
        return first.available() == 0 && (whole || rest.isFinished());
    }

    @Override
    public boolean isReady() {
        return first.available() > 0 || whole || rest.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("the body is there already");
    }
}
