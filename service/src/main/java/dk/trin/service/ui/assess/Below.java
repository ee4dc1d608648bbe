package dk.trin.service.ui.assess;

/** What stands below the recommendation. */
sealed interface Below permits WhyView, ChangesView, WhyNotView, Wheel, CompareView, KeepView {}
