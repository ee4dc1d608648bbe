package dk.trin.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.workbook.HostileFileTest.Case;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Zip files that unpack to more than they say, or to different things for different programs. */
class HostileZipTest {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    static List<Case> zips() {
        byte[] good = new Xlsx().stored().zip();
        int directory = Bytes.lastIndexOf(good, 0x02014b50);
        int first = Bytes.indexOf(good, 0x02014b50);
        return List.of(
                new Case("bytes before", Bytes.concat(new byte[] {'P', 'K', 3, 4}, good), ProblemCode.BROKEN_WORKBOOK),
                new Case("bytes after", Bytes.concat(good, noise(100)), ProblemCode.BROKEN_WORKBOOK),
                new Case("bytes between", Bytes.inserted(good, first, 8), ProblemCode.BROKEN_WORKBOOK),
                new Case("comment", Bytes.commented(good), ProblemCode.BROKEN_WORKBOOK),
                new Case("cut off", Arrays.copyOf(good, good.length / 2), ProblemCode.BROKEN_WORKBOOK),
                new Case("encrypted entry", Bytes.with(good, directory + 8, 1), ProblemCode.BROKEN_WORKBOOK),
                new Case("Deflate64", Bytes.with(good, directory + 10, 9), ProblemCode.BROKEN_WORKBOOK),
                new Case("Zstandard", Bytes.with(good, directory + 10, 93), ProblemCode.BROKEN_WORKBOOK),
                new Case("XZ", Bytes.with(good, directory + 10, 95), ProblemCode.BROKEN_WORKBOOK),
                new Case(
                        "method that differs in the two places",
                        Bytes.with(good, directory + 10, 8),
                        ProblemCode.BROKEN_WORKBOOK),
                new Case(
                        "wrong checksum",
                        Bytes.with(good, directory + 16, good[directory + 16] ^ 1),
                        ProblemCode.BROKEN_WORKBOOK),
                new Case(
                        "packed size that lies",
                        Bytes.with(good, directory + 20, good[directory + 20] ^ 1),
                        ProblemCode.BROKEN_WORKBOOK),
                new Case(
                        "name that differs in the two places",
                        Bytes.with(good, directory + 46, 'y'),
                        ProblemCode.BROKEN_WORKBOOK),
                new Case("offset out of the file", Bytes.with(good, directory + 44, 0x7f), ProblemCode.BROKEN_WORKBOOK),
                new Case("offset before the file", Bytes.with(good, directory + 45, 0xff), ProblemCode.BROKEN_WORKBOOK),
                new Case("size that lies", lyingBomb(), ProblemCode.BROKEN_WORKBOOK),
                file("bomb", xlsx -> xlsx.part("xl/theme/theme1.xml", new byte[30_000_000]), ProblemCode.FILE_TOO_BIG),
                file("bomb in many parts", HostileZipTest::manyBombs, ProblemCode.FILE_TOO_BIG),
                file("two hundred parts more", HostileZipTest::manyParts, ProblemCode.FILE_TOO_BIG),
                file("part twice", xlsx -> xlsx.part("xl/Workbook.xml", "<x/>"), ProblemCode.BROKEN_WORKBOOK),
                file("name that climbs", xlsx -> xlsx.part("xl/../../x", "x"), ProblemCode.BROKEN_WORKBOOK),
                file("name from the root", xlsx -> xlsx.part("/xl/x", "x"), ProblemCode.BROKEN_WORKBOOK),
                file("name with a backslash", xlsx -> xlsx.part("xl\\x", "x"), ProblemCode.BROKEN_WORKBOOK),
                file("name with a control character", xlsx -> xlsx.part("xl/\u0007", "x"), ProblemCode.BROKEN_WORKBOOK),
                file("folder", xlsx -> xlsx.part("xl/media/", ""), ProblemCode.BROKEN_WORKBOOK));
    }

    @ParameterizedTest
    @MethodSource("zips")
    void aZipThatIsNotAsItSaysIsRefusedInTime(Case hostile) {
        assertThat(Workbooks.workOf(() -> Workbooks.problems(hostile.file()))).isLessThan(LONGEST);
        assertThat(Workbooks.problems(hostile.file())).extracting(Problem::code).containsExactly(hostile.code());
    }

    @Test
    void aWorkbookWithAnyByteChangedIsReadOrRefusedButNeverThrows() {
        byte[] good = new Xlsx().stored().zip();
        Random random = new Random(3);
        for (int position = 0; position < good.length; position++) {
            byte[] changed = Bytes.with(good, position, random.nextInt(256));
            assertThatCode(() -> WorkbookReader.parse(changed)).doesNotThrowAnyException();
        }
    }

    private static Case file(String name, UnaryOperator<Xlsx> change, ProblemCode code) {
        return new Case(name, change.apply(new Xlsx()).zip(), code);
    }

    private static Xlsx manyBombs(Xlsx xlsx) {
        for (int part = 0; part < 30; part++) {
            xlsx.part("xl/media/image" + part, new byte[1_000_000]);
        }
        return xlsx;
    }

    private static Xlsx manyParts(Xlsx xlsx) {
        for (int part = 0; part < 200; part++) {
            xlsx.part("xl/media/image" + part, "x");
        }
        return xlsx;
    }

    /** A part that unpacks to more than its directory says. */
    private static byte[] lyingBomb() {
        byte[] file =
                new Xlsx().part("xl/theme/theme1.xml", new byte[1_000_000]).zip();
        int entry = Bytes.lastIndexOf(file, 0x02014b50);
        return Bytes.with(Bytes.with(Bytes.with(file, entry + 24, 10), entry + 25, 0), entry + 26, 0);
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(7).nextBytes(noise);
        return noise;
    }
}
