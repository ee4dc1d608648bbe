package dk.trin.rules.ruleset;

import dk.trin.rules.sheet.Line;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The SHA-256 of everything a version decides by: the cells of its sheets and the part of the vocabulary they name.
 * Number, dates and change note are left out, so that a roll-back has the hash of what it restores.
 */
final class ContentHash {
    private static final List<String> NOT_CONTENT = List.of("version", "valid from", "valid to", "change");
    private static final char CELL_END = '\u001F';
    private static final char LINE_END = '\u001E';

    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** {@code sha256:} and 64 hexadecimal digits. */
    static String of(List<Sheet> sheets, List<Term> terms) {
        ContentHash hash = new ContentHash();
        sheets.forEach(hash::sheet);
        terms.forEach(hash::term);
        return "sha256:" + HexFormat.of().formatHex(hash.digest.digest());
    }

    private void sheet(Sheet sheet) {
        line(List.of("sheet", sheet.name()));
        boolean about = sheet.name().equals("about");
        for (Line line : sheet.lines()) {
            if (!line.isEmpty() && !(about && NOT_CONTENT.contains(line.cell(1)))) {
                line(cells(line));
            }
        }
    }

    /** Empty cells at the end of a line are no content, and {@code -} is an empty cell. */
    private static List<String> cells(Line line) {
        return IntStream.rangeClosed(1, line.width()).mapToObj(line::cell).toList();
    }

    /** What a number can be decides which answers there are. */
    private static String range(Term term) {
        return term instanceof Factor factor
                ? factor.kind() + factor.range().map(Range::toString).orElse("")
                : "";
    }

    private void term(Term term) {
        line(List.of(
                "term",
                term.code(),
                term.label().danish(),
                term.label().english(),
                term.need().name(),
                range(term)));
        for (Value value : term.values()) {
            line(List.of(
                    value.code(),
                    value.standing().name(),
                    value.label().danish(),
                    value.label().english(),
                    value.fsiii()));
        }
    }

    private void line(List<String> cells) {
        for (String cell : cells) {
            digest.update((cell + CELL_END).getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) LINE_END);
    }
}
