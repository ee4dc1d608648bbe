package dk.trin.service.cli;

import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.Problems;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.ruleset.RuleSetLoader;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.sheet.CsvSheets;
import dk.trin.rules.sheet.Sheets;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.rules.vocabulary.VocabularyLoader;
import dk.trin.rules.workbook.Workbook;
import dk.trin.rules.workbook.WorkbookReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rule set that an argument names: one that ships with Trin, a folder of CSV sheets, or a workbook. */
final class RuleSetArgument {
    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private final Vocabulary vocabulary;
    private final Terminal terminal;

    /** Sheets, and the id of the rule set they hold. */
    private record Source(Sheets sheets, String id) {}

    RuleSetArgument(Terminal terminal) {
        this.vocabulary = VocabularyLoader.load(Content.shipped()).orDefect();
        this.terminal = terminal;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The rule set; what cannot be read ends the command. */
    RuleSet read(String argument) {
        return orEnd(argument, reading(argument));
    }

    /** The rule set, or every problem of its sheets; an argument that names nothing ends the command. */
    Reading<RuleSet> reading(String argument) {
        Reading<Source> source = source(argument);
        return source instanceof Reading.Refused<Source> refused
                ? new Reading.Refused<>(refused.problems())
                : RuleSetLoader.load(
                        source.orDefect().sheets(), source.orDefect().id(), vocabulary);
    }

    /** The sheets as written, whatever they say; what cannot be read ends the command. */
    Workbook workbook(String argument) {
        Source source = orEnd(argument, source(argument));
        return source.sheets() instanceof Workbook workbook
                ? workbook
                : orEnd(argument, Workbook.gather(source.sheets(), source.id()));
    }

    private <T> T orEnd(String argument, Reading<T> reading) {
        if (reading instanceof Reading.Refused<T> refused) {
            List<Problem> problems = refused.problems();
            problems.forEach(problem -> terminal.note(problem.in(terminal.language())));
            throw terminal.unusable("input.unreadable", argument, problems.size());
        }
        return reading.orDefect();
    }

    private Reading<Source> source(String argument) {
        Content shipped = Content.shipped();
        if (ID.matcher(argument).matches()
                && shipped.read(argument + "/about.csv").isPresent()) {
            return new Reading.Done<>(new Source(new CsvSheets(shipped), argument));
        }
        Path path =
                path(argument).filter(Files::exists).orElseThrow(() -> terminal.unusable("input.nothing", argument));
        return Files.isDirectory(path) ? new Reading.Done<>(folder(path)) : workbook(path);
    }

    private static Optional<Path> path(String argument) {
        try {
            return Optional.of(Path.of(argument));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Reading<Source> workbook(Path path) {
        Reading<Workbook> reading = WorkbookReader.read(InputFiles.read(path));
        return reading instanceof Reading.Refused<Workbook> refused
                ? new Reading.Refused<>(refused.problems())
                : new Reading.Done<>(
                        new Source(reading.orDefect(), reading.orDefect().ruleSet()));
    }

    /** A checkout may have any name: a rule set goes by the id in its own sheet. */
    private static Source folder(Path path) {
        Content folder = Content.folder(path);
        Sheets sheets = new CsvSheets(name -> folder.read(name.substring(name.indexOf('/') + 1)));
        String id = sheets.read("rules/about", new Problems()).stream()
                .flatMap(about -> about.lines().stream())
                .filter(line -> line.cell(1).equals("id"))
                .map(line -> line.cell(2))
                .findFirst()
                .orElse("rules");
        return new Source(sheets, id);
    }
}
