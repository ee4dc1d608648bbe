package dk.trin.service.ui;

import dk.trin.service.access.HeldForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.AttributeValueQuotes;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IModelFactory;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;
import org.unbescape.html.HtmlEscape;

/**
 * Writes into every form whose it is and where it stands, so that it can be held when it cannot be taken; and fills in again
 * the one that was held. It does so with what the templates have made, so that no page need know of it.
 */
public final class HeldFormWriter extends AbstractTemplateHandler {
    /** What the layout shows of a form that is not on its page any more. */
    private static final String LEFT_OVER = "st-left-over";

    private boolean filling;
    private boolean filled;
    private boolean inTextArea;
    private String leftOver = "";
    private List<String> chosen = List.of();

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (isLeftOut(tag)) {
            return;
        }
        switch (tag.getElementCompleteName()) {
            case "form" -> form(tag);
            case "textarea" -> textArea(tag);
            case "select" -> {
                chosen = filling ? values(tag) : List.of();
                super.handleOpenElement(tag);
            }
            case "option" -> super.handleOpenElement(filling && !isOwn(tag) ? marked(tag, "selected", chosen) : tag);
            default -> super.handleOpenElement(tag);
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        if (leftOver.isEmpty()) {
            super.handleStandaloneElement(
                    filling && tag.getElementCompleteName().equals("input") && !isOwn(tag) ? input(tag) : tag);
        }
    }

    @Override
    public void handleText(IText text) {
        if (leftOver.isEmpty() && !inTextArea) {
            super.handleText(text);
        }
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (!leftOver.isEmpty()) {
            leftOver = tag.getElementCompleteName().equals(leftOver) ? "" : leftOver;
            return;
        }
        switch (tag.getElementCompleteName()) {
            case "form" -> filling = false;
            case "textarea" -> inTextArea = false;
            default -> {}
        }
        super.handleCloseElement(tag);
    }

    /** What was left over is left out where the form was there to be filled in; nothing of its kind stands in it. */
    private boolean isLeftOut(IOpenElementTag tag) {
        if (leftOver.isEmpty() && filled && LEFT_OVER.equals(tag.getAttributeValue("id"))) {
            leftOver = tag.getElementCompleteName();
        }
        return !leftOver.isEmpty();
    }

    private void form(IOpenElementTag form) {
        super.handleOpenElement(form);
        if ("post".equalsIgnoreCase(form.getAttributeValue("method"))
                && getContext().getVariable("frame") instanceof Frame.Shown frame) {
            String action = text(form.getAttributeValue("action"));
            hidden(HeldForm.PAGE, frame.path());
            hidden(HeldForm.ACTION, action);
            hidden(HeldForm.OWNER, frame.owner());
            filling = !held().action().isEmpty() && held().action().equals(action);
            filled = filled || filling;
        }
    }

    private void hidden(String name, String value) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", "hidden");
        attributes.put("name", name);
        attributes.put("value", HtmlEscape.escapeHtml4Xml(value));
        super.handleStandaloneElement(
                factory().createStandaloneElementTag("input", attributes, AttributeValueQuotes.DOUBLE, false, false));
    }

    private void textArea(IOpenElementTag tag) {
        super.handleOpenElement(tag);
        if (filling) {
            String typed = values(tag).stream().findFirst().orElse("");
            super.handleText(factory().createText("\n" + HtmlEscape.escapeHtml4Xml(typed)));
            inTextArea = true;
        }
    }

    private IStandaloneElementTag input(IStandaloneElementTag tag) {
        List<String> typed = values(tag);
        String type = text(tag.getAttributeValue("type"));
        if (type.equals("radio") || type.equals("checkbox")) {
            return marked(tag, "checked", typed);
        }
        return typed.isEmpty()
                ? tag
                : factory()
                        .setAttribute(
                                tag, "value", HtmlEscape.escapeHtml4Xml(typed.get(0)), AttributeValueQuotes.DOUBLE);
    }

    /** Marked exactly if it is one of those that were chosen. */
    private <T extends IProcessableElementTag> T marked(T tag, String mark, List<String> values) {
        return values.contains(text(tag.getAttributeValue("value")))
                ? factory().setAttribute(tag, mark, mark, AttributeValueQuotes.DOUBLE)
                : factory().removeAttribute(tag, mark);
    }

    private static boolean isOwn(IProcessableElementTag tag) {
        return text(tag.getAttributeValue("name")).startsWith(HeldForm.OWN);
    }

    /** What was sent for a field. */
    private List<String> values(IProcessableElementTag tag) {
        return held().fields().getOrDefault(text(tag.getAttributeValue("name")), List.of());
    }

    private HeldForm held() {
        return getContext().getVariable("held") instanceof HeldForm held ? held : HeldForm.NONE;
    }

    private IModelFactory factory() {
        return getContext().getModelFactory();
    }

    /** An attribute as it is meant; the empty text where it is not there. */
    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : HtmlEscape.unescapeHtml(attribute);
    }
}
