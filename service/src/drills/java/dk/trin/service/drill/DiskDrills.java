package dk.trin.service.drill;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Fills the disk under a service. */
final class DiskDrills {
    private static final int ROUNDS = Integer.getInteger("drills.fillings", 3);
    private static final int BLOCK = 4096;
    private static final int STORING = 4;
    private static final int RECOMMENDING = 2;
    private static final long WORK_MILLIS = 1000;
    private static final long FULL_MILLIS = 3000;
    private static final double BACK_SECONDS = 30;

    static final List<Drill> ALL = List.of(new Drill(
            "full-disk",
            "A full disk harms nothing that is kept, and Trin goes on by itself when there is room again.",
            "in " + ROUNDS
                    + " rounds: unstored 200, stored 201 or 503 with Retry-After and at last 503; with room kept again in 30 s"
                    + " without a restart; nothing acknowledged lost; the log intact, also after a restart",
            DiskDrills::run));

    private final Site site;
    private final Path disk;
    private final Records records = new Records();
    private int odd;
    private int refused;
    private double back;

    private DiskDrills(Site site, Path disk) {
        this.site = site;
        this.disk = disk;
    }

    private static Verdict run(Site site) throws Exception {
        Path disk = site.directory("disk");
        if (!isMounted(disk)) {
            return Verdict.skipped("this user cannot mount a small disk");
        }
        site.closing(() -> command("umount", disk.toString()));
        return new DiskDrills(site, disk).onSmallDisk();
    }

    private static boolean isMounted(Path disk) throws IOException, InterruptedException {
        return command("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", disk.toString()) == 0;
    }

    private static int command(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private Verdict onSmallDisk() throws Exception {
        Storage storage = Storage.h2(site);
        Service service = site.service(storage, disk);
        for (int round = 0; round < ROUNDS; round++) {
            fill(service.client());
        }
        long lost = records.lost(service.client());
        service.stop();
        Client after = site.service(storage, disk).client();
        lost += records.lost(after);
        boolean intact = after.verification().get("intact").asBoolean();
        return Verdict.of(
                lost == 0 && odd == 0 && refused > 0 && intact && back < BACK_SECONDS,
                "%,d refused, %d of %,d lost, %d odd answers, kept again after at most %.1f s, log %s"
                        .formatted(refused, lost, records.count(), odd, back, intact ? "intact" : "broken"));
    }

    private void fill(Client client) throws Exception {
        Load stored = Load.on(client, STORING, Client::store);
        Load unstored = Load.on(client, RECOMMENDING, Client::recommend);
        Thread.sleep(WORK_MILLIS);
        Path filler = filled(disk);
        Thread.sleep(FULL_MILLIS);
        records.add(stored.stop().kept());
        odd += stored.answeredElse(201, 503) + stored.silent() + stored.broken();
        odd += unstored.stop().answeredElse(200) + unstored.broken();
        odd += client.store().status() == 503 ? 0 : 1;
        refused += stored.answered(503);
        Files.delete(filler);
        back = Math.max(back, AbsenceDrills.secondsUntilKept(client));
    }

    /** A file that leaves no room for anything else. */
    private static Path filled(Path disk) throws IOException {
        Path filler = disk.resolve("filler");
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            return filler;
        }
    }
}
