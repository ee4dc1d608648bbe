package dk.trin.rules.vocabulary;

import dk.trin.rules.text.Text;

/**
 * One value of a factor or an output.
 *
 * @param position its place among the values of its term, from 0
 * @param code the fixed code that outside systems use
 * @param label what sheets (Danish) and screens say; unique within its term
 * @param help when to choose it
 * @param fsiii the code of Fælles Sprog III (or of KL's CareSocialCodes), empty where there is none
 * @param source where the value comes from, or {@code assumption}
 */
public record Value(int position, String code, Standing standing, Text label, Text help, String fsiii, String source) {
    /** Codes tell apart what is compared; hashing every text would cost more than the maps it serves. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
