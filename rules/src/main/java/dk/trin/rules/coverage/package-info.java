/**
 * What the rows of one decision table cover together, exactly and at any size: gaps, overlaps and dead rows.
 *
 * <p>{@link dk.trin.rules.coverage.TableBoxes} lays a table out along its own axes; {@link
 * dk.trin.rules.coverage.Gaps#of Gaps}, {@link dk.trin.rules.coverage.Overlaps#of Overlaps} and {@link
 * dk.trin.rules.coverage.DeadRows#of DeadRows} search the boxes. Work is counted, never timed: past its {@link
 * dk.trin.rules.coverage.Budget} a search stops and says what it did not cover in {@link
 * dk.trin.rules.coverage.Unsearched}. Nothing here knows of other tables: levels are taken to have any value.
 */
@NullMarked
package dk.trin.rules.coverage;

import org.jspecify.annotations.NullMarked;
