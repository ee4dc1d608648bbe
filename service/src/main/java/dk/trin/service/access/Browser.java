package dk.trin.service.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody browses with, as roughly as it takes to know it again. */
final class Browser {
    /** A browser also names those that it is like; the first that is found is the one. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "Mac"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Linux", "Linux"));

    private Browser() {}

    /** Such as {@code Firefox, Windows}; empty where the browser does not say. */
    static String of(@Nullable String agent) {
        String told = Objects.requireNonNullElse(agent, "");
        return Stream.of(first(NAMES, told), first(SYSTEMS, told))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> first(List<Map.Entry<String, String>> known, String told) {
        return known.stream()
                .filter(each -> told.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
