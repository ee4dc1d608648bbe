package dk.trin.service.drill;

import dk.trin.service.drill.Client.Answer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets two approvers press the button at the same moment, through two services on one database. */
final class RaceDrills {
    private static final int ROUNDS = Integer.getInteger("drills.rounds", 50);

    static final List<Drill> ALL = List.of(new Drill(
            "two-approvers",
            "Of two who approve at the same moment, and of two who publish, one does it and the other is told.",
            "in " + ROUNDS
                    + " rounds exactly one 200 for each pair, the other 409 or 412; Anne, who edited, always 403",
            site -> {
                Server server = Storage.postgresql(site);
                Client one = site.service(server).client();
                Client other = site.service(server, site.directory("other")).client();
                return run(new Authors(one), new Authors(other), ROUNDS);
            }));

    private RaceDrills() {}

    /** So many rounds, each with a version of its own. */
    private static Verdict run(Authors one, Authors other, int rounds) throws Exception {
        one.makeApprovers();
        int wrong = 0;
        for (int round = 0; round < rounds; round++) {
            int draft = one.marked(1, " (" + round + ")");
            one.submit(draft);
            boolean ownWorkRefused =
                    one.act("approve", draft, one.asRead(draft, Authors.ANNE)).status() == 403;
            boolean oneApproved = isWonByOne(race("approve", draft, one, other));
            boolean onePublished = isWonByOne(race("publish", draft, one, other));
            wrong += ownWorkRefused && oneApproved && onePublished ? 0 : 1;
        }
        return Verdict.of(wrong == 0, "%d of %d rounds not won by exactly one".formatted(wrong, rounds));
    }

    private static List<Answer> race(String act, int draft, Authors one, Authors other) throws Exception {
        String[] bo = one.asRead(draft, Authors.BO);
        String[] eva = one.asRead(draft, Authors.EVA);
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService approvers = Executors.newFixedThreadPool(2);
        try {
            Future<Answer> first = approvers.submit(pressing(start, () -> one.act(act, draft, bo)));
            Future<Answer> second = approvers.submit(pressing(start, () -> other.act(act, draft, eva)));
            return List.of(first.get(), second.get());
        } finally {
            approvers.shutdown();
        }
    }

    private static Callable<Answer> pressing(CyclicBarrier start, Callable<Answer> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }

    private static boolean isWonByOne(List<Answer> answers) {
        List<Integer> statuses = answers.stream().map(Answer::status).sorted().toList();
        return statuses.get(0) == 200 && List.of(409, 412).contains(statuses.get(1));
    }
}
