package dk.trin.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.sheet.Content;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The vocabulary that ships, as it was agreed. Codes are for ever: a line here changes only by growing. */
class ShippedVocabularyTest {
    private static final String FACTORS = """
            clinical.diagnoses | Diagnoser | set: none = ingen kronisk sygdom (exclusive) · type-2-diabetes = \
            Type 2-diabetes · copd = KOL · heart-disease = Hjertesygdom · cancer = Kræft · back-pain = \
            Lænde-rygbesvær · osteoporosis = Osteoporose · dementia = Demens · depression-anxiety = \
            Depression/angst · obesity = Svær overvægt · other = Anden kronisk sygdom
            clinical.severity | Sværhedsgrad | ordered: mild = let · moderate = moderat · severe = svær · \
            very-severe = meget svær
            clinical.progression | Progression | ordered: stable = stabil · slow = langsomt fremadskridende · \
            rapid = hurtigt fremadskridende · unstable = ustabil
            clinical.comorbidity | Samtidige sygdomme | ordered: none = ingen · one = én anden · several = to \
            eller flere · complex = komplekst samspil
            clinical.functionalLevel | Funktionsniveau (FSIII) | ordered: none = ingen begrænsninger · slight = \
            lette · moderate = moderate · severe = svære · total = totale · not-relevant = ikke relevant \
            (outside)
            clinical.hba1c | HbA1c | decimal 15–200
            clinical.mrcDyspnoea | Åndenød (MRC) | integer 1–5
            clinical.chairStand30s | Rejse-sætte-sig 30 sek. | integer 0–60
            social.network | Netværk | ordered: strong = stærkt · limited = begrænset · weak = svagt
            social.loneliness | Ensomhed | ordered: none = ikke ensom · moderate = moderat ensom · severe = \
            svært ensom
            social.socialProblems | Sociale problematikker | ordered: none = ingen · some = enkelte · compound = \
            sammensatte · acute = akutte
            social.socioeconomicStatus | Socioøkonomisk status | ordered: stable = stabil · strained = presset · \
            exposed = udsat
            social.educationLevel | Uddannelsesniveau | ordered: long-higher = lang videregående · medium-higher \
            = mellemlang videregående · short-higher = kort videregående · vocational = erhvervsfaglig · \
            upper-secondary = gymnasial · primary = grundskole · none = ingen
            social.culturalNeeds | Kulturelle hensyn | ordered: none = ingen særlige · considerations = særlige \
            hensyn · barrier = barriere for deltagelse
            social.housing | Bolig | ordered: stable = stabil · insecure = usikker · homeless = hjemløs
            personal.engagement | Samarbejde om egen sundhed | ordered: active = aktiv · hesitant = afventende · \
            passive = passiv · declining = afvisende
            personal.diseaseUnderstanding | Sygdomsforståelse | ordered: good = god · partial = delvis · poor = \
            mangelfuld · denying = benægtende
            personal.language | Sprog | ordered: no-barrier = ingen barriere · simple-danish = enkelt dansk · \
            interpreter = tolkebehov
            personal.mentalHealth | Psykiske faktorer | ordered: none = ingen · strained = belastet · vulnerable \
            = psykisk sårbar · disorder = psykisk lidelse
            personal.healthLiteracy | Sundhedskompetence | ordered: sufficient = tilstrækkelig · problematic = \
            problematisk · inadequate = utilstrækkelig
            personal.motivation | Motivation | ordered: action = klar til handling · preparation = forberedelse \
            · contemplation = overvejelse · not-now = ikke motiveret nu
            personal.cognition | Kognitive udfordringer | ordered: none = ingen · some = nogle · marked = \
            udtalte
            mastery.mestringsevne | Mestringsevne | ordered: high = høj · medium = middel · low = lav
            mastery.citizensOwnView | Borgerens egen vurdering | ordered: green = styr på eget liv · yellow = \
            delvis · red = fanget i systemet
            function.funktionsevne | Funktionsevnenedsættelse, kompleksitet | ordered: simple = enkel · compound \
            = sammensat · complex = kompleks
            lifestyle.tobacco | Tobak og nikotin | ordered: none = ingen · occasional = lejlighedsvis · daily = \
            daglig · heavy = stor afhængighed
            lifestyle.wantsCessation | Ønsker hjælp til ophør | nominal: yes = ja · maybe = måske · no = nej
            lifestyle.alcohol | Alkohol | ordered: low = lav · risk = risiko · harmful = skadelig · dependent = \
            afhængighed
            lifestyle.wantsAlcoholTalk | Ønsker samtale om alkohol | nominal: yes = ja · maybe = måske · no = \
            nej
            lifestyle.physicalActivity | Fysisk aktivitet | ordered: active = aktiv · partly = delvis aktiv · \
            inactive = inaktiv
            lifestyle.diet | Kost | ordered: appropriate = hensigtsmæssig · partly = delvis · inappropriate = \
            uhensigtsmæssig
            lifestyle.weight | Vægt | ordered: normal = normal · overweight = overvægt · severe = svær overvægt \
            · unintended-loss = utilsigtet vægttab (outside)
            lifestyle.wantsChange | Ønsker at ændre levevaner | nominal: yes = ja · maybe = måske · no = nej
            practical.age | Alder | integer 0–125
            practical.digitalSkills | Digital sundhedskompetence | ordered: confident = sikker · with-support = \
            med støtte · non-digital = ikke-digital
            practical.distance | Afstand til tilbud | ordered: near = tæt · medium = middel · remote = \
            fjern/uden transport
            practical.preferredLanguage | Foretrukket sprog | nominal: da = dansk · en = engelsk · ar = arabisk \
            · fa = farsi · so = somalisk · tr = tyrkisk · ur = urdu · pl = polsk · uk = ukrainsk · other = andet
            practical.relatives | Pårørende vil deltage | nominal: yes = ja · no = nej
            """;

    private static final String OUTPUTS = """
            clinicalComplexity | Klinisk kompleksitet | level: low = lav · medium = middel · high = høj
            socialVulnerability | Social sårbarhed | level: general = alment · vulnerable = sårbar · exposed = \
            udsat
            personalBarriers | Personlige barrierer | level: few = få · some = nogle · major = store
            referBack | Tilbage til læge eller behandling | set: gp = kontakt egen læge · hospital = samråd med \
            sygehus · alcohol-treatment = alkoholbehandling (§ 141)
            coordination | Koordination | single: none = ingen · contact-person = fast kontaktperson · extended \
            = forløbskoordination
            intensity | Intensitet | single: self-guided = selvhjulpen med vejledning · standard = ordinært \
            forløb · enhanced = forstærket forløb · individual = individuelt koordineret forløb
            supports | Støtte og brobygning | set: interpreter = tolk · association-visit = foreningsbesøg · \
            intro-course = introforløb (4–8 gange) · escort = følgeskab til fællesskab · relatives-cafe = café \
            for pårørende · social-services = brobygning til socialområdet
            """;

    private final Vocabulary vocabulary =
            VocabularyLoader.load(Content.shipped()).orDefect();

    @Test
    void everyFactorHasItsAgreedCodesLabelsAndOrder() {
        assertThat(vocabulary.factors().stream().map(ShippedVocabularyTest::line))
                .containsExactlyElementsOf(FACTORS.lines().toList());
    }

    @Test
    void everyConclusionHasItsAgreedCodesLabelsAndOrder() {
        assertThat(vocabulary.outputs().stream().map(ShippedVocabularyTest::line))
                .containsSubsequence(OUTPUTS.lines().toList());
    }

    private static String line(Term term) {
        return term.code() + " | " + term.label().danish() + " | " + shape(term);
    }

    private static String shape(Term term) {
        if (term instanceof Factor factor && factor.range().isPresent()) {
            return name(factor.kind()) + " " + factor.range().get();
        }
        String kind = term instanceof Factor factor ? name(factor.kind()) : name(((Output) term).kind());
        return term.values().stream()
                .map(ShippedVocabularyTest::value)
                .collect(Collectors.joining(" · ", kind + ": ", ""));
    }

    private static String value(Value value) {
        boolean apart = Stream.of(Standing.OUTSIDE, Standing.EXCLUSIVE).anyMatch(value.standing()::equals);
        String standing = apart ? " (" + name(value.standing()) + ")" : "";
        return value.code() + " = " + value.label().danish() + standing;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
