package dk.trin.service.cli;

import picocli.CommandLine;

/** Makes the commands; the one that reads from standard input is given it. */
final class CommandFactory implements CommandLine.IFactory {
    private final Streams streams;

    CommandFactory(Streams streams) {
        this.streams = streams;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == RecommendCommand.class
                ? type.cast(new RecommendCommand(streams.in()))
                : CommandLine.defaultFactory().create(type);
    }
}
