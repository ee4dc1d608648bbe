package dk.trin.service.recommendation;

import dk.trin.service.web.BodyReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a batch, a few at a time; of a line that is too long no more is kept than shows that it is. */
final class BatchLines {
    private static final int BUFFER = 64 * 1024;
    private static final int MOST_TOGETHER = 32;
    private static final int ENOUGH_BYTES = 128 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private long number;
    private boolean over;

    BatchLines(InputStream in) {
        this.in = in;
    }

    /**
     * A line that is not empty.
     *
     * @param number counted from 1, empty lines included
     */
    record Line(long number, byte[] bytes) {}

    /** The next lines; none at the end. */
    List<Line> next() throws IOException {
        List<Line> lines = new ArrayList<>();
        int bytes = 0;
        while (!over && lines.size() < MOST_TOGETHER && bytes < ENOUGH_BYTES) {
            byte[] line = line();
            number++;
            if (!isBlank(line)) {
                lines.add(new Line(number, line));
                bytes += line.length;
            }
        }
        return lines;
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (fill()) {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = BodyReader.MOST_BYTES + 1 - line.size();
            line.write(buffer, position, Math.min(end - position, room));
            position = end;
            if (end < filled) {
                position++;
                return line.toByteArray();
            }
        }
        over = true;
        return line.toByteArray();
    }

    /** Whether there is anything left to be looked at. */
    private boolean fill() throws IOException {
        if (position == filled) {
            position = 0;
            filled = in.read(buffer);
        }
        return filled > position;
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
