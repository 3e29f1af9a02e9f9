package rest.fakeface.harvest;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import rest.fakeface.harvest.report.HarvestReport;

/** Collects reported harvests. */
final class ToldReports implements Event<HarvestReport> {

  final List<HarvestReport> told = new ArrayList<>();

  @Override
  public void fire(HarvestReport report) {
    told.add(report);
  }

  @Override
  public <U extends HarvestReport> CompletionStage<U> fireAsync(U report) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends HarvestReport> CompletionStage<U> fireAsync(
      U report, NotificationOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Event<HarvestReport> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends HarvestReport> Event<U> select(Class<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends HarvestReport> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
