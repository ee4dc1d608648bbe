package dk.trin.rules.workbook;

import dk.trin.rules.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parts of an .xlsx file, unpacked within fixed bounds. Part names are compared without regard to case. */
final class Archive {
    static final int MOST_PACKED = 1_000_000;
    static final int MOST_UNPACKED = 20_000_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String LOCKED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private final Map<String, byte[]> parts = new HashMap<>();

    private Archive() {}

    /** All parts of the file, or a refusal. */
    static Archive unpack(byte[] file) {
        if (file.length > MOST_PACKED) {
            throw Refusal.ofFile(ProblemCode.FILE_TOO_BIG, "1 MB");
        }
        if (startsWith(file, OLD_OFFICE)) {
            boolean locked = new String(file, StandardCharsets.ISO_8859_1).contains(LOCKED);
            throw Refusal.ofFile(locked ? ProblemCode.LOCKED_WORKBOOK : ProblemCode.OLD_WORKBOOK);
        }
        if (!startsWith(file, ZIP)) {
            throw Refusal.ofFile(ProblemCode.NOT_A_WORKBOOK);
        }
        List<PackedPart> packed = ZipDirectory.read(file);
        long unpacked = packed.stream().mapToLong(PackedPart::size).sum();
        if (unpacked > MOST_UNPACKED) {
            throw Refusal.ofFile(ProblemCode.FILE_TOO_BIG, "20 MB");
        }
        Archive archive = new Archive();
        packed.forEach(part -> archive.parts.put(part.name().toLowerCase(Locale.ROOT), part.unpack(file)));
        return archive;
    }

    /** The names of all parts, in lower case and in order. */
    List<String> names() {
        return parts.keySet().stream().sorted().toList();
    }

    Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(name.toLowerCase(Locale.ROOT)));
    }

    /** A part that must be there; a file without it is broken. */
    byte[] part(String name) {
        return find(name).orElseThrow(() -> Refusal.broken(name));
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
