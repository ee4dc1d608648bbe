package dk.trin.rules.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Small changes to files, byte by byte. */
final class Bytes {
    private static final int END_OF_ZIP = 22;

    private Bytes() {}

    static byte[] with(byte[] file, int position, int value) {
        byte[] changed = file.clone();
        changed[position] = (byte) value;
        return changed;
    }

    static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** A zip file with as many more bytes between its entries and its directory, which says where it now begins. */
    static byte[] inserted(byte[] zip, int directory, int count) {
        byte[] longer = concat(
                concat(Arrays.copyOf(zip, directory), new byte[count]), Arrays.copyOfRange(zip, directory, zip.length));
        ByteBuffer.wrap(longer)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(longer.length - END_OF_ZIP + 16, directory + count);
        return longer;
    }

    /** A zip file with a comment of one byte at its end. */
    static byte[] commented(byte[] zip) {
        return concat(with(zip, zip.length - 2, 1), new byte[] {'x'});
    }

    static int indexOf(byte[] file, int signature) {
        return search(file, signature, 0, 1);
    }

    static int lastIndexOf(byte[] file, int signature) {
        return search(file, signature, file.length - 4, -1);
    }

    private static int search(byte[] file, int signature, int from, int step) {
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int at = from;
        while (buffer.getInt(at) != signature) {
            at += step;
        }
        return at;
    }
}
