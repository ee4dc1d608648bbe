package dk.trin.rules.check;

import dk.trin.rules.cells.Region;
import dk.trin.rules.engine.Found;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.problem.Place;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An offer that nobody can get, and an offer that does not fit the language of those who can. */
final class CatalogueCheck {
    private static final String LANGUAGE = "practical.preferredLanguage";
    private static final String DANISH = "da";

    private final Subject subject;
    private final CitizensWith citizensWith;
    private final List<Finding> findings = new ArrayList<>();

    private CatalogueCheck(Subject subject) {
        this.subject = subject;
        this.citizensWith = new CitizensWith(subject.ruleSet());
    }

    /** A row that gives an offer. */
    private record Giving(CheckedTable table, int row) {}

    static List<Finding> of(Subject subject) {
        CatalogueCheck check = new CatalogueCheck(subject);
        subject.ruleSet().offers().all().forEach(check::check);
        return check.findings;
    }

    private void check(Offer offer) {
        List<Giving> giving = subject.tables().stream()
                .flatMap(table -> table.rows(row -> gives(table, row, offer)).mapToObj(row -> new Giving(table, row)))
                .toList();
        if (giving.isEmpty()) {
            findings.add(Finding.of(
                            FindingCode.UNUSED_OFFER,
                            Place.sheet("offers"),
                            Messages.text("check.unused-offer", offer.code(), offer.label()))
                    .about(offer.code()));
            return;
        }
        citizensWith.term(LANGUAGE).filter(subject.grid()::has).ifPresent(language -> {
            giving.forEach(each -> otherLanguages(offer, each, language));
            unreached(offer, giving, language);
        });
    }

    private static boolean gives(CheckedTable table, int row, Offer offer) {
        return table.offer(row).filter(offer::equals).isPresent();
    }

    /** An offer in Danish is for everybody, unless its row names languages. */
    private void otherLanguages(Offer offer, Giving giving, Term language) {
        boolean named = giving.table().row(giving.row()).conditions().stream()
                .anyMatch(condition -> condition.term().equals(language));
        boolean danish =
                offer.languages().stream().anyMatch(value -> value.code().equals(DANISH));
        if (danish && !named) {
            return;
        }
        Region others = citizensWith.among(language, value -> !offer.languages().contains(value));
        Found found = find(giving, others);
        if (found instanceof Found.Somebody somebody) {
            findings.add(giving.table()
                    .finding(
                            FindingCode.OFFER_LANGUAGE,
                            giving.row(),
                            Messages.text(
                                    "check.offer-language",
                                    giving.table().row(giving.row()).id(),
                                    offer.code(),
                                    labels(offer.languages())))
                    .with(subject.portrait().of(somebody)));
        } else if (found instanceof Found.Unfinished) {
            findings.add(
                    Unfinished.of(FindingCode.OFFER_LANGUAGE, giving.table().table()));
        }
    }

    private void unreached(Offer offer, List<Giving> giving, Term language) {
        List<Value> unreached = offer.languages().stream()
                .filter(value -> isUnreached(value, giving, language))
                .toList();
        if (!unreached.isEmpty() && unreached.size() < offer.languages().size()) {
            findings.add(Finding.of(
                            FindingCode.UNREACHED_LANGUAGE,
                            Place.sheet("offers"),
                            Messages.text("check.unreached-language", offer.code(), labels(unreached)))
                    .about(offer.code()));
        }
    }

    private boolean isUnreached(Value value, List<Giving> giving, Term language) {
        Region speakers = citizensWith.among(language, value::equals);
        return giving.stream().allMatch(each -> find(each, speakers) instanceof Found.Nobody);
    }

    private Found find(Giving giving, Region citizens) {
        return subject.search().find(giving.table().decides(giving.row()).and(citizens));
    }

    private static Text labels(List<Value> values) {
        return new Text(
                values.stream().map(value -> value.label().danish()).collect(Collectors.joining(", ")),
                values.stream().map(value -> value.label().english()).collect(Collectors.joining(", ")));
    }
}
