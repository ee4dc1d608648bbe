package dk.trin.rules.diff;

import dk.trin.rules.offer.Catalogue;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out the offer catalogue, under the headings of its sheet. */
final class OffersPage {
    private final List<String> intensities;

    private OffersPage(List<String> intensities) {
        this.intensities = intensities;
    }

    /**
     * The page.
     *
     * @param intensities the codes of the steps, from least; sheets number them from 1
     */
    static Page of(Catalogue catalogue, List<String> intensities) {
        OffersPage page = new OffersPage(intensities);
        return new Page(
                "offers",
                Messages.text("diff.sheet.offers"),
                Entry.NONE,
                catalogue.all().stream().map(page::entry).toList(),
                false);
    }

    private Entry entry(Offer offer) {
        Map<Column, String> cells = new LinkedHashMap<>();
        put(cells, "type", offer.type().code());
        put(cells, "label", offer.label());
        put(cells, "description", offer.description());
        put(cells, "who for", offer.whoFor());
        put(cells, "format", offer.format().code());
        put(cells, "adaptation", offer.adaptation().code());
        put(cells, "diagnoses", labels(offer.diagnoses()));
        put(cells, "languages", labels(offer.languages()));
        put(cells, "interpreter", offer.interpreter() ? "ja" : "nej");
        put(cells, "fsiii", offer.fsiii());
        put(cells, "delivery type", offer.deliveryType().code());
        put(cells, "all", offer.always());
        for (int step = 1; step <= intensities.size(); step++) {
            put(
                    cells,
                    String.valueOf(step),
                    offer.atIntensity().getOrDefault(intensities.get(step - 1), Offer.Extent.UNSAID));
        }
        put(cells, "duration source", offer.durationSource());
        put(cells, "source", offer.source());
        return new Entry(offer.code(), 0, cells);
    }

    private static void put(Map<Column, String> cells, String step, Offer.Extent extent) {
        put(cells, step + " duration", extent.duration());
        put(cells, step + " frequency", extent.frequency());
    }

    private static void put(Map<Column, String> cells, String heading, Text text) {
        put(cells, heading + " da", text.danish());
        put(cells, heading + " en", text.english());
    }

    private static void put(Map<Column, String> cells, String heading, String text) {
        cells.put(Column.headed(heading), text);
    }

    private static String labels(List<Value> values) {
        return String.join(
                ", ", values.stream().map(value -> value.label().danish()).toList());
    }
}
