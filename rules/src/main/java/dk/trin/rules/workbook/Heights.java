package dk.trin.rules.workbook;

import org.apache.poi.xssf.usermodel.XSSFRow;

/** Estimates how tall a row must be; programs that open the file fit it anew as soon as somebody writes in it. */
final class Heights {
    private static final float LINE_SPACING = 1.32f;
    private static final float MARGIN = 4;

    private Heights() {}

    /** How many lines a text takes in a column of so many characters, when words are not broken. */
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ")) {
            if (used > 0 && used + 1 + word.length() > width) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, word.length() - 1) / width;
            used += word.length() % width + (used > 0 ? 1 : 0);
        }
        return lines;
    }

    static void set(XSSFRow row, Look look, int lines) {
        row.setHeightInPoints(look.points() * LINE_SPACING * lines + MARGIN);
        // A height of the author's own would stay as it is when the text grows.
        row.getCTRow().unsetCustomHeight();
    }
}
