package dk.trin.service.access;

import dk.trin.service.web.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody had typed into a form that could not be taken. It waits for them alone, to be filled in again; nothing is done
 * by it.
 *
 * @param page where the form stands; empty for none
 * @param action what the form is sent to
 * @param owner the {@link #mark} of whoever the page was made for
 * @param fields as they were sent, without those that every form has
 * @param signedOut whether it was not taken because its owner was not signed in any more
 */
public record HeldForm(String page, String action, String owner, Map<String, List<String>> fields, boolean signedOut) {
    /** The field with the address of the page that a form stands on. */
    public static final String PAGE = "_page";

    /** The field with what a form is sent to; a button can send it elsewhere. */
    public static final String ACTION = "_form";

    /** The field with the mark of whoever a form was made for. */
    public static final String OWNER = "_for";

    /** With this begin the fields that every form has. */
    public static final String OWN = "_";

    /** There is none. */
    public static final HeldForm NONE = new HeldForm("", "", "", Map.of(), false);

    /** Here passwords and codes are typed, which are never held. */
    private static final List<String> SECRETIVE = List.of(Pages.SIGN_IN, Pages.SIGN_OUT, Pages.SETUP, Pages.PASSWORD);

    public HeldForm {
        Map<String, List<String>> copy = new TreeMap<>();
        fields.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        fields = Map.copyOf(copy);
    }

    /** What tells pages of one person from those of another, without saying who it is. */
    public static String mark(Actor actor) {
        return Secret.hash("form " + actor.id());
    }

    /** The form that a request brings; empty when it is none of a page of ours, or one with secrets. */
    public static Optional<HeldForm> of(HttpServletRequest request, boolean signedOut) {
        HeldForm form = new HeldForm(
                Pages.own(request.getParameter(PAGE)).orElse(""),
                Pages.own(request.getParameter(ACTION)).orElse(""),
                Optional.ofNullable(request.getParameter(OWNER)).orElse(""),
                fields(request),
                signedOut);
        boolean whole = !form.page.isEmpty() && !form.action.isEmpty() && !form.owner.isEmpty();
        return whole && !SECRETIVE.contains(form.action) ? Optional.of(form) : Optional.empty();
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        Map<String, List<String>> fields = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith(OWN)) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }

    /** Whether it was made for somebody. */
    public boolean isOf(Actor actor) {
        return owner.equals(mark(actor));
    }

    /** The same for a page that has filled it in itself. */
    public HeldForm filledIn() {
        return new HeldForm(page, "", owner, Map.of(), signedOut);
    }

    /** Texts that were written, rather than chosen, where there is no form any more to fill them into. */
    public List<String> written() {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(text -> text.strip().contains(" "))
                .toList();
    }

    /** How many characters it holds. */
    int size() {
        return fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }

    /** Names nothing that was typed: this may end in a log. */
    @Override
    public String toString() {
        return "HeldForm of " + fields.size() + " fields on " + page;
    }
}
