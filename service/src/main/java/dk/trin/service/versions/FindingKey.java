package dk.trin.service.versions;

import dk.trin.rules.check.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a finding such that it is found again after other edits: by what it says about which row, never by where the row
 * stands. What says something else is another finding, and must be acknowledged anew.
 */
final class FindingKey {
    private static final int DIGITS = 16;

    private FindingKey() {}

    static String of(Finding finding) {
        String place = finding.row().isEmpty() ? finding.place().cell() : finding.row();
        String all = String.join(
                "\u001F",
                finding.code().code(),
                finding.place().sheet(),
                place,
                finding.message().english());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
