package dk.trin.service.ui;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Has every page go through {@link HeldFormWriter} on its way out. */
@Component
final class HeldFormDialect extends AbstractDialect implements IPostProcessorDialect {
    private static final int PRECEDENCE = 1000;

    HeldFormDialect() {
        super("held forms");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return PRECEDENCE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, HeldFormWriter.class, PRECEDENCE));
    }
}
