package dk.trin.service.versions;

import dk.trin.rules.check.Finding;
import org.apache.commons.codec.digest.DigestUtils;

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
        return DigestUtils.sha256Hex(all).substring(0, DIGITS);
    }
}
