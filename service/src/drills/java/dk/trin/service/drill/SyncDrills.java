package dk.trin.service.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Watches the system calls of the database: a kill does not show what a power cut takes. */
final class SyncDrills {
    private static final int REQUESTS = 50;

    static final List<Drill> ALL = List.of(
            drill("sync-h2", "trin.mv.db", SyncDrills::h2), drill("sync-postgresql", "pg_wal", SyncDrills::postgresql));

    private SyncDrills() {}

    /** Begins to watch, then lets recommendations be stored. */
    @FunctionalInterface
    private interface Watching {
        List<Interval> run(Site site, Path trace) throws Exception;
    }

    /** From when a request was sent until it was answered, in seconds since 1970. */
    private record Interval(double sent, double answered) {
        /** Whether something was written meanwhile and then forced to the disk. */
        boolean hasSyncedWrite(List<SystemCall> calls) {
            List<SystemCall> within = calls.stream()
                    .filter(call -> call.at() >= sent && call.at() <= answered)
                    .toList();
            int written = within.stream().map(SystemCall::isSync).toList().indexOf(false);
            int synced = within.stream().map(SystemCall::isSync).toList().lastIndexOf(true);
            return written >= 0 && synced > written;
        }
    }

    private static Drill drill(String name, String file, Watching watching) {
        return new Drill(
                name,
                "What is answered as kept has left the operating system's memory.",
                "in each of " + REQUESTS + " requests a write of the database and after it an fsync, before the answer",
                site -> {
                    if (!Files.isExecutable(Path.of("/usr/bin/strace"))) {
                        return Verdict.skipped("there is no strace");
                    }
                    Path trace = site.directory("trace").resolve("calls");
                    return verdict(watching.run(site, trace), SystemCall.read(trace, file));
                });
    }

    private static Verdict verdict(List<Interval> requests, List<SystemCall> calls) {
        long synced = requests.stream()
                .filter(request -> request.hasSyncedWrite(calls))
                .count();
        return Verdict.of(
                synced == REQUESTS, "%d of %d answered after a write and an fsync".formatted(synced, REQUESTS));
    }

    private static List<Interval> h2(Site site, Path trace) throws Exception {
        Service service = site.service(Storage.h2(site));
        return watched(List.of(service.pid()), service.client(), trace);
    }

    private static List<Interval> postgresql(Site site, Path trace) throws Exception {
        Server server = Storage.postgresql(site);
        Service service = site.service(server);
        return watched(server.processes().stream().map(ProcessHandle::pid).toList(), service.client(), trace);
    }

    private static List<Interval> watched(List<Long> pids, Client client, Path trace) throws Exception {
        client.store().expecting(201);
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-y", "-ttt", "-s", "0"));
        command.addAll(List.of("-e", "trace=pwrite64,write,pwritev,fsync,fdatasync", "-o", trace.toString()));
        pids.forEach(pid -> command.addAll(List.of("-p", pid.toString())));
        Process strace = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Waiting.until(Duration.ofSeconds(10), () -> Files.exists(trace) && isAttached(pids));
            return requests(client);
        } finally {
            strace.destroy();
            strace.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static boolean isAttached(List<Long> pids) throws IOException {
        for (long pid : pids) {
            Path status = Path.of("/proc", String.valueOf(pid), "status");
            if (Files.exists(status) && Files.readString(status).contains("TracerPid:\t0\n")) {
                return false;
            }
        }
        return true;
    }

    private static List<Interval> requests(Client client) throws IOException, InterruptedException {
        List<Interval> requests = new ArrayList<>();
        for (int request = 0; request < REQUESTS; request++) {
            double sent = now();
            client.store().expecting(201);
            requests.add(new Interval(sent, now()));
        }
        return requests;
    }

    private static double now() {
        Instant now = Instant.now();
        return now.getEpochSecond() + now.getNano() / 1e9;
    }
}
