package dk.trin.rules.coverage;

import java.io.StringReader;
import java.util.List;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/** What KIE's own analysis of decision tables says of a tree-shaped table; a process of its own. */
final class KieAnalysis {
    private KieAnalysis() {}

    /** Prints one line; the arguments are rows, numeric columns, columns of categories and the seed. */
    public static void main(String[] arguments) {
        int[] numbers = List.of(arguments).stream().mapToInt(Integer::parseInt).toArray();
        TreeTable tree = TreeTable.of(
                new TreeTable.Shape(numbers[0], numbers[1], numbers[2], CoverageBenchmark.FAULTY), numbers[3]);
        String model = new DmnTable(tree).xml();
        DMNValidator validator = DMNValidatorFactory.newValidator();
        long start = System.nanoTime();
        List<DMNMessage> messages =
                validator.validate(new StringReader(model), DMNValidator.Validation.ANALYZE_DECISION_TABLE);
        System.out.printf(
                "%,7d ms, %,d gap and %,d overlap messages, %,d others%n",
                (System.nanoTime() - start) / 1_000_000,
                count(messages, "GAP"),
                count(messages, "OVERLAP"),
                messages.size() - count(messages, "GAP") - count(messages, "OVERLAP"));
    }

    private static long count(List<DMNMessage> messages, String kind) {
        return messages.stream()
                .map(DMNMessage::getMessageType)
                .map(DMNMessageType.class::cast)
                .filter(type -> type.name().contains(kind))
                .count();
    }
}
