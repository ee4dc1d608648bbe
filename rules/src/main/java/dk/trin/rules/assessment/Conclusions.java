package dk.trin.rules.assessment;

import java.util.ArrayList;
import java.util.List;

/**
 * What the rows of a sheet concluded when it was run with plain Drools, in the order in which they fired. It is the
 * global that the sheets name; Trin itself does not use it. Not thread-safe.
 */
public final class Conclusions {
    private final List<Conclusion> concluded = new ArrayList<>();

    /**
     * One conclusion.
     *
     * @param of the output, {@code offer} or {@code none}
     * @param value the Danish label, the offer's code, or the offer type of which there is none
     */
    public record Conclusion(String of, String value) {}

    public void conclude(String output, String label) {
        concluded.add(new Conclusion(output, label));
    }

    public void offer(String code) {
        concluded.add(new Conclusion("offer", code));
    }

    public void none(String offerType) {
        concluded.add(new Conclusion("none", offerType));
    }

    public List<Conclusion> all() {
        return List.copyOf(concluded);
    }
}
