package rest.fakeface.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HexFormat;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import rest.fakeface.face.DocumentedFace;
import rest.fakeface.face.Evidence;
import rest.fakeface.face.FaceKey;
import rest.fakeface.face.FaceRegion;
import rest.fakeface.face.Measurement;
import rest.fakeface.face.Papers;
import rest.fakeface.face.Provenance;
import rest.fakeface.face.RegionText;
import rest.fakeface.face.SourceType;

/** A row of the table of papers. */
@Entity
@Table(name = "face_papers")
class PapersEntity {

  @Id
  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(name = "face_key", length = FaceKey.BYTES)
  private byte[] key;

  @Column(length = Provenance.LICENCE_LENGTH)
  private @Nullable String licence;

  @Column(length = Provenance.ATTRIBUTION_LENGTH)
  private @Nullable String attribution;

  @Column(length = Provenance.ORIGIN_LENGTH)
  private @Nullable String origin;

  @Column(length = Provenance.PROMPT_LENGTH)
  private @Nullable String prompt;

  @JdbcTypeCode(SqlTypes.BINARY)
  @Column(length = 32)
  private byte @Nullable [] sha256;

  @Column(name = "gender_stated", nullable = false)
  private short genderStated;

  @Column(name = "age_stated", nullable = false)
  private short ageStated;

  @Column(name = "female_score")
  private @Nullable Double femaleScore;

  @Column(name = "estimated_age")
  private @Nullable Double estimatedAge;

  @Column(name = "score_spread")
  private @Nullable Double scoreSpread;

  @Column(name = "age_spread")
  private @Nullable Double ageSpread;

  @Column(name = "estimated_by", length = Evidence.MODEL_LENGTH)
  private @Nullable String estimatedBy;

  @Column(length = RegionText.REGION_LENGTH)
  private @Nullable String region;

  @Column(length = RegionText.LANDMARKS_LENGTH)
  private @Nullable String landmarks;

  @Column(name = "source_type", length = SourceType.NAME_LENGTH)
  private @Nullable String sourceType;

  /** For Hibernate, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected PapersEntity() {}

  PapersEntity(DocumentedFace face) {
    this(face.key(), face.papers());
  }

  PapersEntity(FaceKey face, Papers papers) {
    Provenance provenance = papers.provenance();
    key = face.toBytes();
    licence = provenance.licence();
    attribution = provenance.attribution();
    origin = provenance.origin();
    prompt = provenance.prompt();
    SourceType type = provenance.sourceType();
    sourceType = type == null ? null : type.toString();
    sha256 = papers.sha256() == null ? null : HexFormat.of().parseHex(papers.sha256());
    genderStated = (short) (papers.genderStated() ? 1 : 0);
    ageStated = (short) (papers.ageStated() ? 1 : 0);
    Measurement measurement = papers.measurement();
    if (measurement != null) {
      femaleScore = measurement.femaleScore();
      estimatedAge = measurement.age();
      scoreSpread = measurement.scoreSpread();
      ageSpread = measurement.ageSpread();
      estimatedBy = measurement.model();
    }
    region = RegionText.region(papers.region());
    landmarks = RegionText.landmarks(papers.region());
  }

  /** Sets the position of the face; null if the detector found none. */
  void see(@Nullable FaceRegion seen) {
    region = seen == null ? RegionRepository.NONE : RegionText.region(seen);
    landmarks = RegionText.landmarks(seen);
  }

  Papers papers() {
    return new Papers(
        new Provenance(
            licence,
            attribution,
            origin,
            prompt,
            sourceType == null ? null : SourceType.parse(sourceType).orElse(null)),
        sha256 == null ? null : HexFormat.of().formatHex(sha256),
        genderStated != 0,
        ageStated != 0,
        measurement(),
        region == null || region.equals(RegionRepository.NONE)
            ? null
            : RegionText.parse(region, landmarks));
  }

  private @Nullable Measurement measurement() {
    if (femaleScore == null || estimatedAge == null || estimatedBy == null) {
      return null;
    }
    return new Measurement(
        femaleScore,
        estimatedAge,
        scoreSpread == null ? 0 : scoreSpread,
        ageSpread == null ? 0 : ageSpread,
        estimatedBy);
  }
}
