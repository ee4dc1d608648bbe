package dk.trin.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no workbooks, or want to be more than one. */
class HostileFileTest {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    /** A file, and the one problem that it must have. */
    record Case(String name, byte[] file, ProblemCode code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> formats() throws IOException {
        return List.of(
                new Case("empty file", new byte[0], ProblemCode.NOT_A_WORKBOOK),
                new Case("CSV", "key,da,en\n".getBytes(StandardCharsets.UTF_8), ProblemCode.NOT_A_WORKBOOK),
                new Case("HTML named .xlsx", "<html>".getBytes(StandardCharsets.UTF_8), ProblemCode.NOT_A_WORKBOOK),
                new Case("PDF before a workbook", polyglot(), ProblemCode.NOT_A_WORKBOOK),
                new Case("old Excel", oldExcel(), ProblemCode.OLD_WORKBOOK),
                new Case("password", locked(), ProblemCode.LOCKED_WORKBOOK),
                new Case("over a megabyte", noise(1_000_001), ProblemCode.FILE_TOO_BIG),
                file(
                        "binary workbook",
                        xlsx -> types(xlsx, "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
                        ProblemCode.MACRO),
                file(
                        "macro type under another name",
                        xlsx -> types(xlsx, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
                        ProblemCode.MACRO),
                file(
                        "template",
                        xlsx -> types(
                                xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"),
                        ProblemCode.NOT_A_WORKBOOK),
                file(
                        "open document",
                        xlsx -> xlsx.part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        ProblemCode.ACTIVE_CONTENT));
    }

    static List<Case> contents() {
        return List.of(
                file("macros", xlsx -> xlsx.part("xl/vbaProject.bin", "x"), ProblemCode.MACRO),
                file("macros in capitals", xlsx -> xlsx.part("XL/VBAPROJECT.BIN", "x"), ProblemCode.MACRO),
                file("Excel 4 macros", xlsx -> xlsx.part("xl/macrosheets/sheet1.xml", "<x/>"), ProblemCode.MACRO),
                file(
                        "external link",
                        xlsx -> xlsx.part("xl/externalLinks/externalLink1.xml", "<x/>"),
                        ProblemCode.ACTIVE_CONTENT),
                file("connection", xlsx -> xlsx.part("xl/connections.xml", "<x/>"), ProblemCode.ACTIVE_CONTENT),
                file(
                        "embedded object",
                        xlsx -> xlsx.part("xl/embeddings/oleObject1.bin", "x"),
                        ProblemCode.ACTIVE_CONTENT),
                file("ActiveX", xlsx -> xlsx.part("xl/activeX/activeX1.xml", "<x/>"), ProblemCode.ACTIVE_CONTENT),
                file("pivot cache", xlsx -> xlsx.part("xl/pivotCache/a.xml", "<x/>"), ProblemCode.ACTIVE_CONTENT),
                file("query table", xlsx -> xlsx.part("xl/queryTables/a.xml", "<x/>"), ProblemCode.ACTIVE_CONTENT),
                file("a part that nobody knows", xlsx -> xlsx.part("xl/other.bin", "x"), ProblemCode.ACTIVE_CONTENT),
                file(
                        "external reference",
                        xlsx -> xlsx.sheets("</sheets><externalReferences/><sheets>"),
                        ProblemCode.ACTIVE_CONTENT),
                file("template fetched from elsewhere", HostileFileTest::attachedTemplate, ProblemCode.ACTIVE_CONTENT));
    }

    static List<Case> xml() {
        String laughs = "<!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><s>&b;</s>";
        return List.of(
                part("billion laughs", Xlsx.SHARED, laughs),
                part(
                        "file read through an entity",
                        Xlsx.BOOK,
                        "<!DOCTYPE s [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><s>&a;</s>"),
                part("document type alone", Xlsx.STYLES, "<!DOCTYPE s><s/>"),
                part("entity that nobody declared", Xlsx.SHARED, "<s>&a;</s>"),
                part("deep nesting", Xlsx.SHARED, "<a>".repeat(100_000)),
                part("cut off", Xlsx.BOOK, "<workbook><sheets>"),
                part("not XML", Xlsx.TYPES, "key,da,en"),
                part("empty", Xlsx.RELS, ""),
                new Case(
                        "UTF-16",
                        new Xlsx()
                                .part(Xlsx.SHARED, "<s/>".getBytes(StandardCharsets.UTF_16))
                                .zip(),
                        ProblemCode.BROKEN_WORKBOOK),
                new Case(
                        "UTF-16 without a mark",
                        new Xlsx()
                                .part(Xlsx.SHARED, "<s/>".getBytes(StandardCharsets.UTF_16LE))
                                .zip(),
                        ProblemCode.BROKEN_WORKBOOK),
                new Case(
                        "Latin-1",
                        new Xlsx()
                                .part(Xlsx.SHARED, "<s>æ</s>".getBytes(StandardCharsets.ISO_8859_1))
                                .zip(),
                        ProblemCode.BROKEN_WORKBOOK),
                part("another encoding said", Xlsx.SHARED, "<?xml version=\"1.0\" encoding=\"UTF-16\"?><s/>"),
                file("no workbook part", xlsx -> xlsx.without(Xlsx.BOOK), ProblemCode.BROKEN_WORKBOOK),
                file("no list of parts", xlsx -> xlsx.without(Xlsx.TYPES), ProblemCode.BROKEN_WORKBOOK),
                file("no relationships", xlsx -> xlsx.without(Xlsx.RELS), ProblemCode.BROKEN_WORKBOOK),
                file(
                        "tab twice",
                        xlsx -> xlsx.sheets(
                                "<sheet name=\"about\" r:id=\"rId1\"/><sheet name=\"About\" r:id=\"rId1\"/>"),
                        ProblemCode.BROKEN_WORKBOOK),
                file(
                        "tab without a part",
                        xlsx -> xlsx.sheets("<sheet name=\"about\" r:id=\"rId9\"/>"),
                        ProblemCode.BROKEN_WORKBOOK));
    }

    @ParameterizedTest
    @MethodSource({"formats", "contents", "xml"})
    void aFileThatCannotBeTakenIsRefusedInTime(Case hostile) {
        assertThat(Workbooks.workOf(() -> Workbooks.problems(hostile.file()))).isLessThan(LONGEST);
        assertThat(Workbooks.problems(hostile.file())).extracting(Problem::code).containsExactly(hostile.code());
    }

    @Test
    void theSmallFileIsGoodUntilSomethingIsDoneToIt() {
        assertThat(Workbooks.problems(new Xlsx().zip())).isEmpty();
        assertThat(Workbooks.problems(new Xlsx().stored().zip())).isEmpty();
    }

    @Test
    void aLinkThatAReaderMustClickIsNoFault() {
        Xlsx file = new Xlsx()
                .part(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        Xlsx.rels("<Relationship Id=\"rId1\" Type=\"a/hyperlink\" "
                                + "Target=\"https://www.kl.dk\" TargetMode=\"External\"/>"));
        assertThat(Workbooks.problems(file.zip())).isEmpty();
    }

    /** The second was found by fuzzing: a tag without a namespace belongs to no vocabulary. */
    @ParameterizedTest
    @ValueSource(strings = {"<worksheet>", "<worksheet><sheetData><row r=\"1\"/></sheetData></worksheet>", "<x/>"})
    void aSheetThatIsNoWorksheetLeavesTheOthersToBeRead(String xml) {
        Xlsx file = new Xlsx().part(Xlsx.SHEET, xml);
        assertThat(Workbooks.problems(file.zip())).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.UNREADABLE_SHEET);
            assertThat(problem.place()).hasToString("about");
        });
    }

    private static Case file(String name, UnaryOperator<Xlsx> change, ProblemCode code) {
        return new Case(name, change.apply(new Xlsx()).zip(), code);
    }

    private static Case part(String name, String part, String xml) {
        return new Case(name, new Xlsx().part(part, xml).zip(), ProblemCode.BROKEN_WORKBOOK);
    }

    private static Xlsx types(Xlsx xlsx, String type) {
        return xlsx.part(
                Xlsx.TYPES, "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "\"/></Types>");
    }

    private static Xlsx attachedTemplate(Xlsx xlsx) {
        return xlsx.part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                Xlsx.rels(
                        "<Relationship Id=\"rId1\" Type=\"a/attachedTemplate\" Target=\"http://a.test/\" TargetMode=\"External\"/>"));
    }

    private static byte[] polyglot() {
        return Bytes.concat("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), new Xlsx().zip());
    }

    private static byte[] noise(int size) {
        byte[] noise = new byte[size];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static byte[] oldExcel() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("about").createRow(0).createCell(0).setCellValue("key");
            old.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked() throws IOException {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
        encryptor.confirmPassword("hemmelig");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (var data = encryptor.getDataStream(files)) {
                data.write(new Xlsx().zip());
            } catch (java.security.GeneralSecurityException impossible) {
                throw new IOException(impossible);
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
