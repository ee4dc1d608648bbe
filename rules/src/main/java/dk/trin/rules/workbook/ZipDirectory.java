package dk.trin.rules.workbook;

import dk.trin.rules.problem.ProblemCode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The directory at the end of a zip file, read strictly: plain or deflated entries, each once, one after the other from the
 * first byte, and nothing that the directory does not name. Two programs can then not see two different files in it.
 */
final class ZipDirectory {
    private static final int MOST_ENTRIES = 200;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;

    /** Deflate level, sizes after the data, UTF-8 names: anything else is encryption or patching. */
    private static final int KNOWN_FLAGS = 0x080E;

    private static final int SIZES_AFTER_DATA = 0x0008;
    private static final Set<Integer> SIZES_LENGTHS = Set.of(12, 16, 20, 24);
    private static final Pattern NAME =
            Pattern.compile("(?!.*(^|/)\\.{0,2}(/|$))[A-Za-z0-9_\\[\\]()%+~!$&'=@,;. /-]{1,200}");

    private final ByteBuffer file;
    private final int end;

    private ZipDirectory(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.end = bytes.length - END_LENGTH;
    }

    /** Where an entry's header stands, and where its data begins and ends. */
    private record Location(PackedPart part, int header, int flags) {
        int dataEnd() {
            return part.start() + part.packedSize();
        }
    }

    /** The entries in the order they are packed, or a refusal. */
    static List<PackedPart> read(byte[] bytes) {
        ZipDirectory directory = new ZipDirectory(bytes);
        try {
            return directory.read();
        } catch (IndexOutOfBoundsException cutOff) {
            throw Refusal.broken("zip");
        }
    }

    private List<PackedPart> read() {
        require(end >= 0 && file.getInt(end) == END_SIGNATURE && unsigned(end + 20) == 0);
        require(file.getInt(end + 4) == 0 && unsigned(end + 8) == unsigned(end + 10));
        int count = unsigned(end + 10);
        if (count > MOST_ENTRIES) {
            throw Refusal.ofFile(ProblemCode.FILE_TOO_BIG, MOST_ENTRIES + "+");
        }
        int start = file.getInt(end + 16);
        require(start >= 0 && (long) start + Integer.toUnsignedLong(file.getInt(end + 12)) == end);
        List<Location> locations = locations(start, count);
        locations.sort(Comparator.comparingInt(Location::header));
        requireGapless(locations, start);
        return locations.stream().map(Location::part).toList();
    }

    private List<Location> locations(int start, int count) {
        List<Location> locations = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int at = start;
        for (int entry = 0; entry < count; entry++) {
            require(file.getInt(at) == ENTRY_SIGNATURE && unsigned(at + 34) == 0);
            Location location = location(at);
            require(names.add(location.part().name().toLowerCase(Locale.ROOT)));
            locations.add(location);
            at += ENTRY_LENGTH + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
        }
        require(at == end);
        return locations;
    }

    private Location location(int at) {
        int flags = unsigned(at + 8);
        int method = unsigned(at + 10);
        require((flags & ~KNOWN_FLAGS) == 0 && (method == PackedPart.STORED || method == PackedPart.DEFLATED));
        String name = name(at + ENTRY_LENGTH, unsigned(at + 28));
        int header = file.getInt(at + 42);
        require(header >= 0 && file.getInt(header) == LOCAL_SIGNATURE);
        require(unsigned(header + 8) == method && (unsigned(header + 6) & ~KNOWN_FLAGS) == 0);
        require(name(header + LOCAL_LENGTH, unsigned(header + 26)).equals(name));
        int data = header + LOCAL_LENGTH + unsigned(header + 26) + unsigned(header + 28);
        int packedSize = file.getInt(at + 20);
        int size = file.getInt(at + 24);
        require(packedSize >= 0 && size >= 0 && (long) data + packedSize <= end);
        return new Location(new PackedPart(name, method, file.getInt(at + 16), data, packedSize, size), header, flags);
    }

    private void requireGapless(List<Location> locations, int directory) {
        int next = 0;
        for (int index = 0; index < locations.size(); index++) {
            Location location = locations.get(index);
            require(location.header() == next);
            next = index + 1 < locations.size() ? locations.get(index + 1).header() : directory;
            int after = next - location.dataEnd();
            boolean sizesFollow = (location.flags() & SIZES_AFTER_DATA) != 0;
            require(after == 0 || sizesFollow && SIZES_LENGTHS.contains(after));
        }
        require(next == directory && !locations.isEmpty());
    }

    private String name(int at, int length) {
        require(length > 0 && at + length <= file.limit());
        String name = new String(file.array(), at, length, StandardCharsets.ISO_8859_1);
        require(NAME.matcher(name).matches());
        return name;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private static void require(boolean asTheFormatSays) {
        if (!asTheFormatSays) {
            throw Refusal.broken("zip");
        }
    }
}
