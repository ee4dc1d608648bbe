package dk.trin.rules.workbook;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a tab comes out on paper: A4, as wide as the page, with its headings on every page. */
final class Paper {
    private final XSSFSheet tab;

    Paper(XSSFSheet tab) {
        this.tab = tab;
    }

    void portrait() {
        setUp(false);
    }

    /** @param headings the line that is repeated on every page */
    void landscape(int headings) {
        setUp(true);
        tab.setRepeatingRows(new CellRangeAddress(headings - 1, headings - 1, -1, -1));
    }

    private void setUp(boolean landscape) {
        tab.setFitToPage(true);
        PrintSetup setup = tab.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        tab.setMargin(PageMargin.LEFT, 0.4);
        tab.setMargin(PageMargin.RIGHT, 0.4);
        tab.getFooter().setLeft("&A");
        tab.getFooter().setRight("&P / &N");
    }
}
