package dk.trin.service.ui.operations;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A role that can be chosen, and whether it is. Its texts are named by its code. */
record RoleChoice(String code, boolean chosen) {
    static List<RoleChoice> of(Collection<String> roles, Set<String> chosen) {
        return roles.stream()
                .map(role -> new RoleChoice(role, chosen.contains(role)))
                .toList();
    }
}
