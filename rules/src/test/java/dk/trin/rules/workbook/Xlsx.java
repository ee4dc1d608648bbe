package dk.trin.rules.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest file that is a workbook with one tab {@code about}, put together by hand so that any part can be made wrong. */
final class Xlsx {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String SHARED = "xl/sharedStrings.xml";
    static final String STYLES = "xl/styles.xml";
    static final String BOOK = "xl/workbook.xml";
    static final String BOOK_RELS = "xl/_rels/workbook.xml.rels";
    static final String TYPES = "[Content_Types].xml";
    static final String RELS = "_rels/.rels";

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private boolean stored;

    Xlsx() {
        part(TYPES, """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.\
                spreadsheetml.sheet.main+xml"/></Types>""");
        part(RELS, rels("<Relationship Id=\"rId1\" Type=\"" + TYPE + "officeDocument\" Target=\"xl/workbook.xml\"/>"));
        part(BOOK_RELS, rels("""
                <Relationship Id="rId1" Type="%1$sworksheet" Target="worksheets/sheet1.xml"/>\
                <Relationship Id="rId2" Type="%1$ssharedStrings" Target="sharedStrings.xml"/>\
                <Relationship Id="rId3" Type="%1$sstyles" Target="styles.xml"/>""".formatted(TYPE)));
        sheets("<sheet name=\"about\" sheetId=\"1\" r:id=\"rId1\"/>");
        shared("<si><t>key</t></si><si><t>da</t></si><si><r><t>e</t></r><r><t>n</t></r></si>");
        styles("", 0, 14, 49, 9, 4, 2);
        rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>");
    }

    static String rels(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    Xlsx sheets(String inside) {
        return part(BOOK, "<workbook " + MAIN + "><sheets>" + inside + "</sheets></workbook>");
    }

    Xlsx shared(String inside) {
        return part(SHARED, "<sst " + MAIN + ">" + inside + "</sst>");
    }

    /** Cell formats by number, in the order of the built-in formats given. */
    Xlsx styles(String own, int... formats) {
        StringBuilder xfs = new StringBuilder();
        for (int format : formats) {
            xfs.append("<xf numFmtId=\"").append(format).append("\"/>");
        }
        return part(
                STYLES,
                "<styleSheet " + MAIN + "><numFmts>" + own + "</numFmts><cellXfs>" + xfs + "</cellXfs></styleSheet>");
    }

    Xlsx rows(String rows) {
        return worksheet("<sheetData>" + rows + "</sheetData>");
    }

    /** One row with one cell, in B2. */
    Xlsx cell(String attributes, String inside) {
        return rows("<row r=\"2\"><c r=\"B2\" " + attributes + ">" + inside + "</c></row>");
    }

    Xlsx worksheet(String inside) {
        return part(SHEET, "<worksheet " + MAIN + ">" + inside + "</worksheet>");
    }

    Xlsx part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Xlsx part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    Xlsx without(String name) {
        parts.remove(name);
        return this;
    }

    /** Parts as they are instead of packed. */
    Xlsx stored() {
        stored = true;
        return this;
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(entry(part.getKey(), part.getValue()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private ZipEntry entry(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        if (stored) {
            CRC32 check = new CRC32();
            check.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(check.getValue());
        }
        return entry;
    }
}
