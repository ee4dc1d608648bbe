package dk.trin.service.drill;

import dk.trin.service.drill.Verdict.Result;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs the drills that are named, or all of them; the exit code is 1 when one fails, 2 when there is none of that name. */
public final class Drills {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Drills() {}

    public static void main(String[] arguments) {
        List<String> names = List.of(arguments);
        List<Drill> drills = all().stream()
                .filter(drill -> names.isEmpty() || names.contains(drill.name()))
                .toList();
        if (drills.isEmpty() || drills.size() < names.size()) {
            all().forEach(drill -> OUT.println(drill.name()));
            System.exit(2);
        }
        List<Result> results = drills.stream().map(Drills::run).toList();
        System.exit(results.contains(Result.FAIL) ? 1 : 0);
    }

    private static List<Drill> all() {
        List<Drill> all = new ArrayList<>();
        all.addAll(KillDrills.ALL);
        all.addAll(SyncDrills.ALL);
        all.addAll(PublicationDrills.ALL);
        all.addAll(AbsenceDrills.ALL);
        all.addAll(ColdStartDrills.ALL);
        all.addAll(DiskDrills.ALL);
        all.addAll(BackupDrills.ALL);
        all.addAll(RaceDrills.ALL);
        all.addAll(TamperDrills.ALL);
        all.addAll(GrantDrills.ALL);
        all.addAll(SwitchDrills.ALL);
        all.addAll(MemoryDrills.ALL);
        all.addAll(TokenDrills.ALL);
        all.addAll(RoleDrills.ALL);
        all.addAll(SignInDrills.ALL);
        all.addAll(FirstStartDrills.ALL);
        all.addAll(MarkedDrills.ALL);
        all.addAll(SlowDrills.ALL);
        all.addAll(OverloadDrills.ALL);
        all.addAll(ContainerDrills.ALL);
        return all;
    }

    private static Result run(Drill drill) {
        OUT.printf("%s%n  hypothesis  %s%n  expected    %s%n", drill.name(), drill.hypothesis(), drill.expected());
        Verdict verdict = verdict(drill);
        OUT.printf("  actual      %s%n%s %s %s%n", verdict.figure(), verdict.result(), drill.name(), verdict.figure());
        return verdict.result();
    }

    private static Verdict verdict(Drill drill) {
        try (Site site = Site.open()) {
            return drill.trial().run(site);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Verdict.of(false, "interrupted");
        } catch (Exception | AssertionError broken) {
            broken.printStackTrace(OUT);
            return Verdict.of(false, broken.toString());
        }
    }
}
