package dk.trin.rules.ruleset;

import dk.trin.rules.assessment.Assessment;

/**
 * A citizen made up by an author, with what the rules should recommend.
 *
 * @param title in Danish, as the author wrote it
 * @param line the row number in the sheet
 * @param source where the case comes from
 */
public record Scenario(
        String id, String title, int line, Assessment assessment, Expectation expectation, String source) {}
