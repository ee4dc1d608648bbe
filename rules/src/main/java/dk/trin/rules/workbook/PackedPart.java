package dk.trin.rules.workbook;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One entry of a zip file, as its directory describes it.
 *
 * @param start where its packed bytes begin in the file
 * @param packedSize how many they are
 * @param size how many bytes it says it unpacks to
 */
record PackedPart(String name, int method, int crc, int start, int packedSize, int size) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** The unpacked bytes; exactly as many as the directory says, or the file is refused. */
    byte[] unpack(byte[] file) {
        byte[] unpacked = new byte[size];
        if (method == STORED) {
            if (packedSize != size) {
                throw Refusal.broken(name);
            }
            System.arraycopy(file, start, unpacked, 0, size);
        } else {
            inflate(file, unpacked);
        }
        CRC32 check = new CRC32();
        check.update(unpacked);
        if ((int) check.getValue() != crc) {
            throw Refusal.broken(name);
        }
        return unpacked;
    }

    private void inflate(byte[] file, byte[] unpacked) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, start, packedSize);
            int filled = 0;
            int got = 1;
            while (filled < size && got > 0) {
                got = inflater.inflate(unpacked, filled, size - filled);
                filled += got;
            }
            // A part that goes on beyond its stated size is a bomb in disguise.
            boolean more = inflater.inflate(new byte[1]) > 0;
            if (filled < size || more || !inflater.finished() || inflater.getRemaining() > 0) {
                throw Refusal.broken(name);
            }
        } catch (DataFormatException broken) {
            throw Refusal.broken(name);
        } finally {
            inflater.end();
        }
    }
}
