package dk.trin.service.ui.rules;

import dk.trin.service.versions.Act;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Prospects;
import dk.trin.service.versions.Version;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what can be done with a version now, and why the rest cannot. */
@Component
final class ActViews {
    private final Prospects prospects;
    private final Forms forms;

    ActViews(Prospects prospects, Forms forms) {
        this.prospects = prospects;
        this.forms = forms;
    }

    /** By the code of the act, everything that pages offer. */
    Map<String, ActView> of(Version version, Actor actor) {
        return Stream.of(Act.values())
                .filter(act -> act != Act.CREATE)
                .map(act -> of(act, version, actor))
                .collect(Collectors.toMap(ActView::act, Function.identity()));
    }

    /** Who does an act; the domain asks again. */
    private static String[] roles(Act act) {
        return switch (act) {
            case CREATE, EDIT, ACKNOWLEDGE, SUBMIT -> new String[] {Role.AUTHOR};
            case REMARK -> new String[] {Role.AUTHOR, Role.APPROVER};
            case RETURN, APPROVE, PUBLISH, ROLL_BACK, WITHDRAW -> new String[] {Role.APPROVER};
        };
    }

    /** Whether one act can be done now. */
    ActView of(Act act, Version version, Actor actor) {
        if (!actor.hasAny(roles(act))) {
            return new ActView(act.code(), false, forms.say("rules.obstacle.role-" + roles(act)[0]));
        }
        return prospects.of(act, version, actor) instanceof Outcome.Refused<Version> refused
                ? new ActView(act.code(), false, forms.obstacle(refused))
                : new ActView(act.code(), true, "");
    }
}
