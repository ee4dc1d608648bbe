package dk.trin.service.cli;

import dk.trin.rules.problem.Problems;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.RuleSetLoader;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.rules.vocabulary.VocabularyLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rule set that an argument names: one that ships with Trin, or a folder of CSV sheets. */
final class RuleSetArgument {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private final Vocabulary vocabulary;

    private RuleSetArgument(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static RuleSetArgument reader() {
        return new RuleSetArgument(VocabularyLoader.load(Content.shipped()).orDefect());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The rule set; what cannot be read ends the command. */
    RuleSet read(String argument, Terminal terminal) {
        Reading<RuleSet> reading = reading(argument, terminal);
        if (reading instanceof Reading.Refused<RuleSet> refused) {
            throw terminal.unreadable(argument, refused.problems());
        }
        return reading.orDefect();
    }

    /** The rule set, or every problem of its sheets; an argument that names nothing ends the command. */
    Reading<RuleSet> reading(String argument, Terminal terminal) {
        Content shipped = Content.shipped();
        if (ID.matcher(argument).matches() && shipped.read(argument + "/about.csv").isPresent()) {
            return RuleSetLoader.load(shipped, argument, vocabulary);
        }
        Path folder = path(argument).filter(Files::isDirectory).orElseThrow(() -> terminal.unusable("input.nothing", argument));
        Content sheets = Content.folder(folder);
        Content underItsId = path -> sheets.read(path.substring(path.indexOf('/') + 1));
        return RuleSetLoader.load(underItsId, id(underItsId), vocabulary);
    }

    private static Optional<Path> path(String argument) {
        try {
            return Optional.of(Path.of(argument));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** A checkout may have any name: a rule set goes by the id in its own sheet. Reading it reports what is wrong with it. */
    private static String id(Content sheets) {
        return new CsvSheets(sheets)
                .read("rules/about", new Problems()).stream()
                        .flatMap(about -> about.lines().stream())
                        .filter(line -> line.cell(1).equals("id"))
                        .map(line -> line.cell(2))
                        .findFirst()
                        .orElse("rules");
    }
}
