package dk.trin.service.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes a backup as the operations guide says, and restores it somewhere else. */
final class BackupDrills {
    private static final int CALLERS = 4;
    private static final long WORK_MILLIS = 3000;
    private static final String HEADS = "log";
    private static final String HYPOTHESIS = "A backup holds everything that was acknowledged before it was begun.";
    private static final String EXPECTED = "on the restored copy 0 of these lost, the log intact, and more can be kept";
    private static final List<String> OF_THE_RUNNING_SERVER = List.of("postmaster.pid", "epg-lock");

    static final List<Drill> ALL = List.of(
            new Drill("backup-h2", HYPOTHESIS, EXPECTED, BackupDrills::h2),
            new Drill("backup-postgresql", HYPOTHESIS, EXPECTED, BackupDrills::postgresql));

    private BackupDrills() {}

    /** Over the API, while more is being kept. */
    static Verdict h2(Site site) throws Exception {
        Client client = site.service(Storage.h2(site)).client();
        Records records = kept(client);
        Load meanwhile = Load.on(client, CALLERS, Client::store);
        String name = client.send("POST", "/api/v1/backups", "")
                .expecting(201)
                .json()
                .get("name")
                .asString();
        int during = meanwhile.stop().kept().size();
        Path backup = site.directory("data").resolve("backups").resolve(name);
        Path copy = site.directory("copy");
        unpack(backup.resolve("trin.zip"), copy);
        copy(backup.resolve(HEADS), copy.resolve(HEADS));
        return during(verdict(records, site.service(Storage.h2(site), copy).client()), during);
    }

    private static void unpack(Path packed, Path to) throws IOException {
        try (ZipInputStream files = new ZipInputStream(Files.newInputStream(packed))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                Files.copy(files, to.resolve(file.getName()));
            }
        }
    }

    private static Records kept(Client client) throws InterruptedException {
        Load load = Load.on(client, CALLERS, Client::store);
        Thread.sleep(WORK_MILLIS);
        Records records = new Records();
        records.add(load.stop().kept());
        return records;
    }

    /** The data directory first, then the files of the server as pg_basebackup takes them, both while they are written. */
    static Verdict postgresql(Site site) throws Exception {
        Server server = Storage.postgresql(site);
        Client client = site.service(server).client();
        Records records = kept(client);
        Load meanwhile = Load.on(client, CALLERS, Client::store);
        Path data = site.directory("copied-data");
        copy(site.directory("data"), data);
        Path files = site.directory("copied-postgresql");
        baseBackup(server, files);
        int during = meanwhile.stop().kept().size();
        Server restored = site.closing(Server.in(files));
        return during(verdict(records, site.service(restored, data).client()), during);
    }

    private static void baseBackup(Server server, Path files) throws Exception {
        try (Connection owner = Storage.connect(server.url());
                Statement statement = owner.createStatement()) {
            statement.execute("select pg_backup_start('drill', true)");
            copy(server.directory(), files);
            try (ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(files.resolve("backup_label"), stopped.getString(1));
            }
            copy(server.directory().resolve("pg_wal"), files.resolve("pg_wal"));
        }
        // The server runs as somebody else when it is started by root.
        new ProcessBuilder("chown", "-R", "--reference=" + server.directory(), files.toString())
                .start()
                .waitFor();
        new ProcessBuilder("chmod", "700", files.toString()).start().waitFor();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(file ->
                            !OF_THE_RUNNING_SERVER.contains(file.getFileName().toString()))
                    .forEach(file ->
                            copyOne(file, to.resolve(from.relativize(file).toString())));
        }
    }

    /** A file that has gone meanwhile is one that the backup does not need. */
    private static void copyOne(Path file, Path copy) {
        try {
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Verdict during(Verdict verdict, int kept) {
        return new Verdict(verdict.result(), verdict.figure() + "; %,d kept during the backup".formatted(kept));
    }

    private static Verdict verdict(Records records, Client restored) throws Exception {
        long lost = records.lost(restored);
        boolean intact = restored.verification().get("intact").asBoolean();
        boolean goesOn = restored.store().status() == 201;
        return Verdict.of(
                lost == 0 && intact && goesOn && records.count() > 0,
                "%d of %,d lost, log %s, %s"
                        .formatted(
                                lost,
                                records.count(),
                                intact ? "intact" : "broken",
                                goesOn ? "more is kept" : "nothing more is kept"));
    }
}
